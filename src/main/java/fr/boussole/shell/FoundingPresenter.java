package fr.boussole.shell;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.security.RecoveryKey;
import fr.boussole.team.Address;
import fr.boussole.team.Member;
import fr.boussole.team.Practice;
import fr.boussole.team.PracticeKind;
import fr.boussole.team.Profession;
import fr.boussole.team.Right;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A new practice in four short steps; nothing is written before the third is done. */
final class FoundingPresenter {
    static final int PRACTICE = 0;
    static final int MEMBER = 1;
    static final int TARIFF = 2;
    static final int KEY = 3;

    final IntegerProperty step = new SimpleIntegerProperty(PRACTICE);
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<PracticeKind> kind = new SimpleObjectProperty<>(PracticeKind.CABINET);
    final StringProperty street = new SimpleStringProperty("");
    final StringProperty postalCode = new SimpleStringProperty("");
    final StringProperty city = new SimpleStringProperty("");
    final StringProperty givenName = new SimpleStringProperty("");
    final StringProperty familyName = new SimpleStringProperty("");
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    final StringProperty rate = new SimpleStringProperty("54,00");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final BooleanProperty busy = new SimpleBooleanProperty();
    /** Made with the practice; to be kept on paper before anything else. */
    final ObjectProperty<@Nullable RecoveryKey> key = new SimpleObjectProperty<>();

    private final Founder founder;
    private final Background background;
    private final Dialogs dialogs;
    private final Runnable leave;
    private final BiConsumer<String, String> entered;
    private final Texts texts = Texts.beside(FoundingPresenter.class);

    /** @param entered gets code and password once the recovery key was typed back */
    FoundingPresenter(
            Founder founder,
            Background background,
            Dialogs dialogs,
            Runnable leave,
            BiConsumer<String, String> entered) {
        this.founder = founder;
        this.background = background;
        this.dialogs = dialogs;
        this.leave = leave;
        this.entered = entered;
        givenName.subscribe(this::suggestCode);
        familyName.subscribe(this::suggestCode);
    }

    void back() {
        refusal.set(null);
        if (step.get() == PRACTICE) {
            leave.run();
        } else {
            step.set(step.get() - 1);
        }
    }

    void next() {
        refusal.set(null);
        try {
            switch (step.get()) {
                case PRACTICE -> require("name", name, texts.get("found.name.missing"));
                case MEMBER -> checkMember();
                default -> hourly();
            }
        } catch (Refusal missing) {
            refusal.set(missing);
            return;
        }
        if (step.get() == TARIFF) {
            found();
        } else {
            step.set(step.get() + 1);
        }
    }

    private void checkMember() {
        require("givenName", givenName, texts.get("found.given.missing"));
        require("familyName", familyName, texts.get("found.family.missing"));
        if (!code.get().strip().matches("[A-Za-z0-9._-]{1,12}")) {
            throw Refusal.at("code", texts.get("found.code.form"));
        }
        if (password.get().length() < 12) {
            throw Refusal.at("password", texts.get("found.password.short"));
        }
        if (!password.get().equals(again.get())) {
            throw Refusal.at("again", texts.get("found.password.differs"));
        }
    }

    private void found() {
        busy.set(true);
        BigDecimal hourly = hourly();
        background.run(
                () -> founder.found(practice(), this::first, password.get(), hourly), this::founded, this::failed);
    }

    private void founded(RecoveryKey made) {
        busy.set(false);
        key.set(made);
        step.set(KEY);
    }

    /** She typed the key back. */
    void kept() {
        key.set(null);
        entered.accept(code.get().strip(), password.get());
    }

    private void failed(Exception cause) {
        busy.set(false);
        if (cause instanceof Refusal expected) {
            if (Set.of("password", "code").contains(expected.field().orElse(""))) {
                step.set(MEMBER);
            }
            refusal.set(expected);
        } else {
            dialogs.failed(texts.get("found.failed"), cause);
        }
    }

    private Practice practice() {
        return new Practice(
                name.get().strip(),
                kind.get(),
                new Address(
                        street.get().strip(),
                        postalCode.get().strip(),
                        city.get().strip()),
                new Practice.Reach("", ""),
                new Practice.Registration("", "", new Practice.Account("", "")),
                "",
                1);
    }

    private Member first(fr.boussole.team.MemberId id) {
        return new Member(
                id,
                code.get().strip(),
                new Member.Name(familyName.get().strip(), givenName.get().strip()),
                Profession.NURSE,
                Set.of(Right.values()),
                Member.Details.NONE,
                new Member.Presence(1, founder.today(), Optional.empty()),
                1);
    }

    private BigDecimal hourly() {
        try {
            BigDecimal euros = new BigDecimal(
                    rate.get().replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.'));
            if (euros.signum() > 0 && euros.scale() <= 2 && euros.compareTo(BigDecimal.valueOf(1000)) < 0) {
                return euros;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for an amount that can't be.
        }
        throw Refusal.at("rate", texts.get("found.rate.form"));
    }

    /** « HB » of Héloïse Béranger, while she has typed no other. */
    private void suggestCode(String changed) {
        String initials = initial(givenName.get()) + initial(familyName.get());
        if (code.get().length() <= 2) {
            code.set(initials);
        }
    }

    private static String initial(String text) {
        String plain = Formats.searchKey(text);
        return plain.isEmpty() ? "" : plain.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    }

    private static void require(String field, StringProperty value, String sentence) {
        if (value.get().isBlank()) {
            throw Refusal.at(field, sentence);
        }
    }
}
