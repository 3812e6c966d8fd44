package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Domain;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The walk through the four domains: each answer is written at once. */
final class RoundPresenter {
    final ObjectProperty<Domain> domain =
            new SimpleObjectProperty<>(OmahaCatalog.get().domains().getFirst());
    /** What was answered, by problem. */
    final ObjectProperty<Map<Problem, Explored.Answer>> answers = new SimpleObjectProperty<>(Map.of());

    private final PatientId person;
    private final Stories stories;
    private final Desk desk;
    private final InTurn turn;
    private final Set<Problem> planned;
    private final Texts texts = Texts.beside(RoundPresenter.class);

    RoundPresenter(PatientId person, MeetingReader.Start start, Stories stories, Desk desk, InTurn turn) {
        this.person = person;
        this.stories = stories;
        this.desk = desk;
        this.turn = turn;
        planned = start.planned();
        show(start.answers());
    }

    private void show(Map<Problem, Explored> read) {
        answers.set(read.values().stream().collect(Collectors.toMap(Explored::problem, Explored::answer)));
    }

    List<Problem> problems() {
        return OmahaCatalog.get().problems(domain.get());
    }

    /** An everyday question that opens the talk about it. */
    String question(Problem problem) {
        return texts.get("ask." + problem.code());
    }

    /** In her plan already: nothing to answer. */
    boolean planned(Problem problem) {
        return planned.contains(problem);
    }

    Optional<Explored.Answer> answer(Problem problem) {
        return Optional.ofNullable(answers.get().get(problem));
    }

    /** @param answer empty for « pas abordé » */
    void answer(Problem problem, Optional<Explored.Answer> answer) {
        if (planned(problem) || answer(problem).equals(answer)) {
            return;
        }
        Map<Problem, Explored.Answer> now = new LinkedHashMap<>(answers.get());
        answer.ifPresentOrElse(given -> now.put(problem, given), () -> now.remove(problem));
        answers.set(Map.copyOf(now));
        turn.run(
                () -> {
                    answer.ifPresentOrElse(
                            given -> stories.explore(person, problem, given),
                            () -> stories.forget(person, List.of(problem)));
                    return true;
                },
                written -> {},
                this::fail);
    }

    /** What the screen showed may not be so: read it again, and say it. */
    private void fail(Exception cause) {
        turn.run(() -> stories.answers(person), this::show, again -> {});
        if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("round.failed"), cause);
        }
    }

    /** How many of a domain's problems were spoken of or are in her plan. */
    long done(Domain of) {
        return OmahaCatalog.get().problems(of).stream()
                .filter(problem -> planned(problem) || answer(problem).isPresent())
                .count();
    }

    /** « Environnement 2/4 » */
    String title(Domain of) {
        return texts.get(
                "round.domain",
                texts.get("domain." + of.code()),
                done(of),
                OmahaCatalog.get().problems(of).size());
    }

    /** « 27 sur 42 » */
    String progress() {
        return texts.get(
                "round.progress",
                OmahaCatalog.get().domains().stream().mapToLong(this::done).sum(),
                OmahaCatalog.get().problems().size());
    }

    /** To be raised, in the order of display. */
    List<Problem> toDeepen() {
        return OmahaCatalog.get().problems().stream()
                .filter(problem -> !planned(problem) && answer(problem).equals(Optional.of(Explored.Answer.DEEPEN)))
                .toList();
    }

    long nothingToSay() {
        return answers.get().values().stream()
                .filter(Explored.Answer.NOTHING::equals)
                .count();
    }
}
