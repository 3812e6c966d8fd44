package fr.boussole.filing;

import fr.boussole.patient.FieldWords;
import fr.boussole.patient.MergeField;
import fr.boussole.patient.Merges;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Two files side by side: which is kept, and which value of what differs. */
final class MergePresenter {
    /** One difference in words. @param fromSecond the value of the second file is chosen */
    record Row(MergeField field, String name, String first, String second, BooleanProperty fromSecond) {
        /** Values stay out of logs. */
        @Override
        public String toString() {
            return field.toString();
        }
    }

    /** The second file is the one that is kept. */
    final BooleanProperty keepsSecond = new SimpleBooleanProperty();

    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    Consumer<PatientId> joined = kept -> {};

    private final FilingFeature.Services services;
    private final Desk desk;
    private final Merges.Comparison seen;
    private final Map<MergeField, Row> rows = new EnumMap<>(MergeField.class);
    private final FieldWords words = new FieldWords();
    private final Texts texts = Texts.beside(MergePresenter.class);
    private boolean busy;

    MergePresenter(FilingFeature.Services services, Desk desk, Merges.Comparison seen) {
        this.services = services;
        this.desk = desk;
        this.seen = seen;
        for (MergeField field : seen.differing()) {
            rows.put(
                    field,
                    new Row(
                            field,
                            words.name(field),
                            shown(field, seen.kept()),
                            shown(field, seen.other()),
                            new SimpleBooleanProperty(seen.proposed().contains(field))));
        }
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** « Mme Élodie Nerval · P0001 ». */
    String first() {
        return head(seen.kept());
    }

    String second() {
        return head(seen.other());
    }

    private String head(Patient patient) {
        return texts.get("merge.file", patient.identity().fullName(), patient.code());
    }

    private String shown(MergeField field, Patient patient) {
        String value = words.value(field, patient);
        return value.isBlank() ? texts.get("nothing") : value;
    }

    /** Joins them; said with « Annuler ». */
    void join() {
        if (busy) {
            return;
        }
        busy = true;
        refusal.set(null);
        boolean second = keepsSecond.get();
        Set<MergeField> taken = rows.values().stream()
                .filter(row -> row.fromSecond().get() != second)
                .map(Row::field)
                .collect(Collectors.toSet());
        Merges.Comparison asked =
                second ? new Merges.Comparison(seen.other(), seen.kept(), seen.differing(), Set.of()) : seen;
        desk.background()
                .run(
                        () -> services.merges().join(asked, taken),
                        merge -> {
                            busy = false;
                            PatientId kept = asked.kept().id();
                            desk.notices()
                                    .say(
                                            texts.get(
                                                    "merge.done",
                                                    asked.kept().identity().fullName()),
                                            () -> separate(merge, kept));
                            joined.accept(kept);
                        },
                        this::fail);
    }

    private void separate(long merge, PatientId kept) {
        desk.background()
                .run(
                        () -> {
                            services.merges().separate(merge);
                            return true;
                        },
                        done -> joined.accept(kept),
                        this::fail);
    }

    private void fail(Exception cause) {
        busy = false;
        if (cause instanceof Refusal refused) {
            refusal.set(refused);
        } else {
            desk.dialogs().failed(texts.get("failed"), cause);
        }
    }
}
