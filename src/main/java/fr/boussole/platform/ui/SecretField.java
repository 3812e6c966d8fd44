package fr.boussole.platform.ui;

import atlantafx.base.controls.PasswordTextField;
import fr.boussole.platform.text.Texts;
import javafx.beans.property.StringProperty;
import org.kordamp.ikonli.feather.Feather;

/** A password field whose content can be shown while one types; the button is {@code id-show}. */
public final class SecretField extends PasswordTextField {
    public SecretField(String id, StringProperty value) {
        super("", '\u2022');
        setId(id);
        passwordProperty().addListener((property, before, now) -> value.set(now));
        value.addListener((property, before, now) -> {
            if (!now.equals(getPassword())) {
                setText(now);
            }
        });
        setRight(eye(id));
    }

    private ActionButton eye(String id) {
        ActionButton eye = new ActionButton(
                        id + "-show", Texts.beside(SecretField.class).get("secret.show"), this::toggle)
                .icon(Feather.EYE)
                .iconOnly()
                .flat()
                .small();
        revealPasswordProperty().subscribe(shown -> eye.icon(shown ? Feather.EYE_OFF : Feather.EYE));
        return eye;
    }

    private void toggle() {
        setRevealPassword(!getRevealPassword());
        requestFocus();
        end();
    }
}
