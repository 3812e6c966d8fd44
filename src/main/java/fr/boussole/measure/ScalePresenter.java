package fr.boussole.measure;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One scale being filled in. */
final class ScalePresenter {
    final ObjectProperty<ScaleAnswers> answers;
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty result = new SimpleStringProperty("");
    /** « IMC connu : 24,6 »; empty when it is not, or not asked. */
    final String known;

    private final PatientId person;
    private final Scale scale;
    private final Measures measures;
    private final Desk desk;
    private final Runnable saved;
    private final MeasureWords words = new MeasureWords();
    private final Texts texts = Texts.beside(ScalePresenter.class);

    /** @param bodyMass by her last weight and height; answers the question for it */
    ScalePresenter(
            PatientId person,
            Scale scale,
            Optional<BigDecimal> bodyMass,
            Measures measures,
            Desk desk,
            Runnable saved) {
        this.person = person;
        this.scale = scale;
        this.measures = measures;
        this.desk = desk;
        this.saved = saved;
        Optional<BigDecimal> asked = scale == Scale.MNA ? bodyMass : Optional.empty();
        known = asked.map(index ->
                        texts.get("scale.bmi.known", index.toPlainString().replace('.', ',')))
                .orElse("");
        answers = new SimpleObjectProperty<>(
                asked.map(index -> ScaleAnswers.none(scale).with(ScaleItem.BODY_MASS, bodyMass(index)))
                        .orElse(ScaleAnswers.none(scale)));
        answers.subscribe(this::say);
    }

    Scale scale() {
        return scale;
    }

    private static ScaleAnswer bodyMass(BigDecimal index) {
        double value = index.doubleValue();
        return value < 19
                ? ScaleAnswer.BODY_MASS_0
                : value < 21 ? ScaleAnswer.BODY_MASS_1 : value < 23 ? ScaleAnswer.BODY_MASS_2 : ScaleAnswer.BODY_MASS_3;
    }

    void answer(ScaleItem item, ScaleAnswer answer) {
        answers.set(answers.get().with(item, answer));
    }

    private void say(ScaleAnswers now) {
        refusal.set(null);
        int missing = now.missing().size();
        result.set(now.result()
                .map(value -> texts.get(
                        "scale.result",
                        words.kind(scale.kind()),
                        words.value(scale.kind(), Amounts.of(BigDecimal.valueOf(value))),
                        texts.of(ScaleReading.of(scale.kind(), value).orElseThrow())))
                .orElse(texts.get("scale.missing", missing)));
    }

    void save() {
        ScaleAnswers now = answers.get();
        Optional<Integer> value = now.result();
        if (value.isEmpty()) {
            ScaleItem first = now.missing().getFirst();
            refusal.set(Refusal.at(first.name(), texts.get("scale.answer", texts.of(first))));
            return;
        }
        Amounts amounts = Amounts.of(BigDecimal.valueOf(value.get()));
        Entry entry = new Entry(LocalDateTime.now(desk.clock()), scale.kind(), amounts, now.written(), cut(note.get()));
        desk.background()
                .run(
                        () -> measures.record(person, List.of(entry)),
                        written -> {
                            desk.notices()
                                    .say(
                                            texts.get(
                                                    "quick.saved",
                                                    texts.get(
                                                            "quick.value",
                                                            words.kind(scale.kind()),
                                                            words.value(scale.kind(), amounts))),
                                            () -> takeBack(written));
                            saved.run();
                        },
                        this::fail);
    }

    private void takeBack(List<Measure> written) {
        desk.background()
                .run(
                        () -> measures.withdrawAll(written, texts.get("withdraw.at.once")),
                        done -> saved.run(),
                        this::fail);
    }

    private static String cut(String words) {
        return words.length() <= 300 ? words : words.substring(0, 300);
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            refusal.set(refused);
        } else {
            desk.dialogs().failed(texts.get("save.failed"), cause);
        }
    }
}
