package fr.boussole.intake;

import fr.boussole.circle.CircleMember;
import fr.boussole.circle.CircleMemberId;
import fr.boussole.circle.Ring;
import fr.boussole.document.DocumentKind;
import fr.boussole.document.Documents;
import fr.boussole.document.Draft;
import fr.boussole.document.Incoming;
import fr.boussole.patient.Alert;
import fr.boussole.patient.AlertId;
import fr.boussole.patient.AlertKind;
import fr.boussole.platform.text.Texts;
import fr.boussole.situation.Entitlement;
import fr.boussole.situation.EntitlementId;
import fr.boussole.situation.EntitlementKind;
import fr.boussole.situation.EntitlementState;
import fr.boussole.situation.Situation;
import fr.boussole.team.Identifier;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads who is around people, what must be seen first, how they live, their rights and their papers. */
final class PersonSheets {
    private final RecordSheet sheets;
    private final Taker taker;
    private final Texts texts;

    PersonSheets(RecordSheet sheets, Taker taker, Texts texts) {
        this.sheets = sheets;
        this.taker = taker;
        this.texts = texts;
    }

    void read() throws IOException {
        sheets.read(
                "alerts.csv",
                Set.of("kind", "words"),
                Set.of("detail", "since", "ended_on"),
                this::alert,
                taker::alert);
        sheets.read(
                "circle.csv",
                Set.of("ring", "name"),
                Set.of(
                        "role",
                        "relation",
                        "phone",
                        "other_phone",
                        "email",
                        "address",
                        "rpps",
                        "does",
                        "carer",
                        "trusted",
                        "holds_key",
                        "call_rank",
                        "ended_on"),
                this::circle,
                taker::circle);
        sheets.read(
                "situations.csv",
                Set.of("housing", "household", "isolation", "income"),
                Set.of("own_words"),
                this::situation,
                taker::situation);
        sheets.read(
                "rights.csv",
                Set.of("kind", "state"),
                Set.of("label", "reference", "starts_on", "ends_on", "note"),
                this::right,
                taker::right);
        sheets.read(
                "documents.csv",
                Set.of("member", "file", "kind", "date"),
                Set.of("title"),
                this::document,
                taker::document);
    }

    private Optional<Waiting<Alert>> alert(Line line, String patient, String member) {
        Optional<AlertKind> kind = line.requiredChoice("kind", AlertKind.class);
        String words = line.text("words", 80);
        if (words.isEmpty() && kind.filter(one -> one != AlertKind.NO_ALLERGY).isPresent()) {
            line.refuse("words", texts.get("cell.missing"));
        }
        String detail = line.text("detail", 200);
        Optional<LocalDate> since = line.date("since");
        Optional<LocalDate> ended = line.date("ended_on");
        return kind.map(one -> new Waiting<>(
                patient,
                member,
                (person, nurse) -> new Alert(new AlertId(0), person, one, words, detail, since, ended, 1)));
    }

    private Optional<Waiting<CircleMember>> circle(Line line, String patient, String member) {
        Optional<Ring> ring = line.requiredChoice("ring", Ring.class);
        String name = line.required("name", 160);
        String role = line.text("role", 80);
        String relation = line.text("relation", 80);
        CircleMember.Reach reach = new CircleMember.Reach(
                line.phone("phone"), line.phone("other_phone"), line.text("email", 120), line.text("address", 200));
        String rpps = line.identifier("rpps", Identifier.RPPS, 11);
        String does = line.text("does", 500);
        CircleMember.Marks marks = new CircleMember.Marks(
                line.flag("carer").orElse(false),
                line.flag("trusted").orElse(false),
                line.flag("holds_key").orElse(false));
        int rank = line.whole("call_rank", 0, 99).orElse(0);
        Optional<LocalDate> ended = line.date("ended_on");
        return ring.map(one -> new Waiting<>(
                patient,
                member,
                (person, nurse) -> new CircleMember(
                        new CircleMemberId(0),
                        person,
                        one,
                        Optional.empty(),
                        name,
                        role,
                        relation,
                        reach,
                        rpps,
                        does,
                        marks,
                        ended.isPresent() ? 0 : rank,
                        ended,
                        1)));
    }

    private Optional<Waiting<Situation>> situation(Line line, String patient, String member) {
        String housing = line.text("housing", 500);
        String household = line.text("household", 500);
        String isolation = line.text("isolation", 500);
        String income = line.text("income", 500);
        String words = line.text("own_words", 1000);
        return Optional.of(new Waiting<>(
                patient,
                member,
                (person, nurse) -> new Situation(person, housing, household, isolation, income, words, 1)));
    }

    private Optional<Waiting<Entitlement>> right(Line line, String patient, String member) {
        Optional<EntitlementKind> kind = line.requiredChoice("kind", EntitlementKind.class);
        Optional<EntitlementState> state = line.requiredChoice("state", EntitlementState.class);
        String label = line.text("label", 120);
        String reference = line.text("reference", 60);
        Optional<LocalDate> from = line.date("starts_on");
        Optional<LocalDate> to = line.date("ends_on");
        String note = line.text("note", 500);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            line.refuse("ends_on", texts.get("right.order"));
        }
        return kind.flatMap(what -> state.map(where -> new Waiting<>(
                patient,
                member,
                (person, nurse) -> new Entitlement(
                        new EntitlementId(0), person, what, where, label, reference, from, to, note, 1))));
    }

    private Optional<Waiting<Documents.Import>> document(Line line, String patient, String member) {
        String file = line.required("file", 200);
        boolean there = file.matches("[\\p{L}0-9._ /-]+") && !file.contains("..") && !file.startsWith("/");
        if (!file.isEmpty() && (!there || !sheets.folder().has(file))) {
            line.refuse("file", texts.get("document.missing", file));
        }
        Optional<DocumentKind> kind = line.requiredChoice("kind", DocumentKind.class);
        String title = line.text("title", 160);
        line.required("date", 10);
        Optional<LocalDate> date = line.date("date");
        return kind.flatMap(what -> date.map(day -> new Waiting<>(
                patient,
                member,
                (person, nurse) -> new Documents.Import(
                        person,
                        nurse,
                        new Draft(what, title, day),
                        new Incoming(
                                file.substring(file.lastIndexOf('/') + 1),
                                () -> sheets.folder().open(file))))));
    }
}
