package fr.boussole.intake;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One optional file of records of people, against the codes of the other files. */
final class RecordSheet {
    private final IntakeFolder folder;
    private final Findings findings;
    private final Texts texts;
    private final Set<String> patients;
    private final Set<String> members;

    /** Reads what a line holds besides whose it is; empty when something was refused. */
    interface Cells<T> {
        Optional<Waiting<T>> read(Line line, String patient, String member);
    }

    /** @param patients codes in upper case, as {@code members} */
    RecordSheet(IntakeFolder folder, Findings findings, Texts texts, Set<String> patients, Set<String> members) {
        this.folder = folder;
        this.findings = findings;
        this.texts = texts;
        this.patients = patients;
        this.members = members;
    }

    /** Nothing when the folder has no such file. @param optional columns a file may lack */
    <T> void read(String file, Set<String> required, Set<String> optional, Cells<T> cells, Consumer<Waiting<T>> good)
            throws IOException {
        if (!folder.has(file)) {
            return;
        }
        Set<String> needed = new HashSet<>(required);
        needed.add("patient");
        new Sheet(folder, file, findings, texts).read(needed, optional, line -> {
            String patient = Line.key(line.required("patient", 20));
            if (!patient.isEmpty() && !patients.contains(patient)) {
                line.refuse("patient", texts.get("patient.unknown", line.cell("patient")));
            }
            String member = Line.key(line.text("member", 12));
            if (required.contains("member") && !members.contains(member)) {
                line.refuse("member", texts.get("member.unknown", line.cell("member")));
            }
            try {
                Optional<Waiting<T>> read = cells.read(line, patient, member);
                if (line.good()) {
                    read.ifPresent(good);
                }
            } catch (Refusal e) {
                line.refuse(e.field().orElse(""), e.sentence());
            }
        });
    }

    IntakeFolder folder() {
        return folder;
    }

    boolean knowsMember(String code) {
        return members.contains(code);
    }
}
