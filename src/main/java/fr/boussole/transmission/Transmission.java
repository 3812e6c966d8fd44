package fr.boussole.transmission;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was written, by whom and when, which never changes; and what became of it. */
public record Transmission(
        TransmissionId id, PatientId patient, MemberId author, Instant writtenAt, Content content, State state) {

    /**
     * @param target what it is about, as typed; of a macro-target its name
     * @param overview empty texts but for a macro-target
     */
    public record Content(TransmissionKind kind, String target, Dar dar, Overview overview, boolean urgent) {
        /** One about a target, as most are. */
        public static Content focus(String target, String data, String actions, String results, boolean urgent) {
            return new Content(TransmissionKind.FOCUS, target, new Dar(data, actions, results), Overview.NONE, urgent);
        }

        /** The Omaha problem it is about: the target bears its name. */
        public Optional<Problem> problem() {
            return kind.macro() ? Optional.empty() : ProblemTarget.of(target);
        }

        @Override
        public String toString() {
            return "Content[" + kind + "]";
        }
    }

    /** Données, actions, résultats. */
    public record Dar(String data, String actions, String results) {
        List<String> all() {
            return List.of(data, actions, results);
        }

        @Override
        public String toString() {
            return "Dar";
        }
    }

    /** Maladie, thérapeutique, vécu, environnement, développement: the usual headings of a macro-target. */
    public record Overview(
            String illness, String treatment, String experience, String surroundings, String development) {
        public static final Overview NONE = new Overview("", "", "", "", "");

        List<String> all() {
            return List.of(illness, treatment, experience, surroundings, development);
        }

        @Override
        public String toString() {
            return "Overview";
        }
    }

    /**
     * @param closing who closed it; empty while it is open
     * @param entries itself and its addenda, 1 or more
     * @param movedAt when the last of them was written
     */
    public record State(Optional<Closing> closing, int entries, Instant movedAt, int version) {}

    public record Closing(Instant at, MemberId by) {}

    public boolean open() {
        return state.closing().isEmpty();
    }

    /** Every text of it, for those who search. */
    static Stream<String> words(Content content) {
        return Stream.of(Stream.of(content.target()), content.dar().all().stream(), content.overview().all().stream())
                .flatMap(part -> part);
    }

    /** Health words stay out of logs. */
    @Override
    public String toString() {
        return "Transmission#" + id.value();
    }
}
