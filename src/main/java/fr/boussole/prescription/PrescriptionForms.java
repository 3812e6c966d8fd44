package fr.boussole.prescription;

import fr.boussole.directory.Directory;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a prescription's form begins with, and what it proposes: not on the screen's thread. */
final class PrescriptionForms {
    private static final int MATCHES = 7;

    private final Prescriptions prescriptions;
    private final Favourites favourites;
    private final Directory directory;
    private final Clock clock;

    PrescriptionForms(Prescriptions prescriptions, Favourites favourites, Directory directory, Clock clock) {
        this.prescriptions = prescriptions;
        this.favourites = favourites;
        this.directory = directory;
        this.clock = clock;
    }

    /** What the form is for. */
    enum Mode {
        NEW,
        RENEW,
        CORRECT
    }

    /** @param prescription what it is filled with; empty for a blank one */
    record Opened(Mode mode, PatientId person, Optional<Prescription> prescription, String renews) {}

    Opened blank(PatientId person) {
        return new Opened(Mode.NEW, person, Optional.empty(), "");
    }

    /** As it is now, whatever the page that asks still shows. */
    Opened of(PrescriptionId id) {
        Prescription now = read(id);
        return new Opened(Mode.CORRECT, now.patient(), Optional.of(now), "");
    }

    /** Copied and redated. */
    Opened renewal(PrescriptionId id) {
        Prescription old = read(id);
        return new Opened(
                Mode.RENEW,
                old.patient(),
                Optional.of(old.renewed(id, LocalDate.now(clock))),
                new PrescriptionWords().span(old));
    }

    private Prescription read(PrescriptionId id) {
        return prescriptions
                .byId(id)
                .map(Listed::prescription)
                .orElseThrow(
                        () -> new Refusal(Texts.beside(PrescriptionForms.class).get("unknown")));
    }

    /** Out of the directory, then those of before; what is typed too, first when it looks like a whole name. */
    List<Prescriber> prescribers(String typed) {
        Map<String, Prescriber> found = new LinkedHashMap<>();
        directory.search(typed, MATCHES).stream().map(Prescriber::of).forEach(one -> found.putIfAbsent(key(one), one));
        favourites.prescribers(typed, MATCHES).forEach(one -> found.putIfAbsent(key(one), one));
        List<Prescriber> offered =
                new ArrayList<>(found.values().stream().limit(MATCHES).toList());
        if (!offered.isEmpty() && offered.stream().noneMatch(one -> same(one.name(), typed))) {
            offered.add(wholeName(typed) ? 0 : offered.size(), Prescriber.named(typed));
        }
        return offered;
    }

    private static boolean wholeName(String typed) {
        return Formats.searchKey(typed)
                .replaceFirst("^(dr|docteur|pr|mme|mr?) ", "")
                .contains(" ");
    }

    /** Of before; what is typed comes first, so that no key turns it into something else. */
    List<String> cares(String typed) {
        List<String> offered = new ArrayList<>(favourites.cares(typed, MATCHES));
        if (!offered.isEmpty() && offered.stream().noneMatch(one -> same(one, typed))) {
            offered.addFirst(typed);
        }
        return offered;
    }

    private static String key(Prescriber one) {
        return Formats.searchKey(one.name()) + " " + one.rpps();
    }

    private static boolean same(String one, String other) {
        return Formats.searchKey(one).equals(Formats.searchKey(other));
    }
}
