package fr.boussole.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "court",
                "onze caract",
                "motdepasse2026",
                "Mot de passe 2026",
                "azertyuiopqs",
                "123456789012",
                "aaaaaaaaaaaaaa",
                "passwordpassword",
                "Boussole123456",
                "heloise12345"
            })
    void refuses(String weak) {
        assertThatThrownBy(() -> PasswordRule.check(weak, "heloise"))
                .isInstanceOf(Refusal.class)
                .matches(e -> ((Refusal) e).field().orElse("").equals("password"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lampe chapeau rivière",
                "tournevis 12 !",
                "🌻🌻🌷🌷🌹🌹🍀🍀🍁🍁abcd",
                "Zj8-kQ2_vv0pL",
                "hb a bonne mine"
            })
    void accepts(String good) {
        assertThatCode(() -> PasswordRule.check(good, "HB")).doesNotThrowAnyException();
    }
}
