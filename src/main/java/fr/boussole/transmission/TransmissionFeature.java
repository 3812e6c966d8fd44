package fr.boussole.transmission;

import fr.boussole.careplan.CarePlans;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.patient.PatientTab;
import fr.boussole.patient.Patients;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import fr.boussole.transmission.UnreadTransmissions.Seen;
import fr.boussole.transmission.UnreadTransmissions.Unread;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What the shell needs of transmissions: tab, block of the first page, and what waits to be read. */
public final class TransmissionFeature {
    private static final int SHORT = 90;

    private final Services services;
    private final Desk desk;
    private final Modal modal;
    private final Supplier<PdfPane> papers;
    private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
    private final Set<PatientId> wishes = new HashSet<>();
    private final List<Runnable> followers = new ArrayList<>();
    private final TransmissionWords words;
    private final Texts texts = Texts.beside(TransmissionFeature.class);

    /** What the screens read and write with. */
    public record Services(
            Transmissions transmissions, UnreadTransmissions unread, Patients patients, Team team, CarePlans plans) {}

    /** @param papers makes a pane that shows a document */
    public TransmissionFeature(Services services, Desk desk, Modal modal, Supplier<PdfPane> papers) {
        this.services = services;
        this.desk = desk;
        this.modal = modal;
        this.papers = papers;
        words = new TransmissionWords(desk.clock());
    }

    public PatientTab tab() {
        return new TransmissionsTab(this, services, desk);
    }

    public SynthesisBlock block() {
        return new TransmissionsBlock(this, services, desk);
    }

    /** How many wait to be read by who is signed in, up to {@link UnreadTransmissions#MOST}; see {@link #count}. */
    public ReadOnlyIntegerProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /** Counts them again, in the background. */
    public void count() {
        desk.background().run(services.unread()::count, unread::set, cause -> unread.set(0));
    }

    /** Called each time something was acknowledged from here. */
    public void follow(Runnable follower) {
        followers.add(follower);
    }

    /**
     * One that waits to be read, in words.
     *
     * @param name whom it is about
     * @param words target and first words, with who wrote them
     */
    public record Waiting(PatientId person, String name, String words, boolean urgent, Seen seen) {
        @Override
        public String toString() {
            return "Waiting " + seen.id();
        }
    }

    /** Those that wait, most pressing first; to be read in the background. */
    public List<Waiting> waiting(int limit) {
        List<Unread> some = services.unread().list(limit);
        Map<PatientId, PatientLine> people =
                services.patients().lines(some.stream().map(Unread::person).collect(Collectors.toSet()));
        Map<MemberId, Member> members = TransmissionWords.members(services.team());
        return some.stream()
                .map(one -> new Waiting(
                        one.person(),
                        Optional.ofNullable(people.get(one.person()))
                                .map(PatientLine::fullName)
                                .orElse(""),
                        texts.get(
                                "waiting.words",
                                one.target(),
                                TransmissionWords.inOneLine(one.words(), SHORT),
                                TransmissionWords.name(members, one.author()),
                                words.when(one.at())),
                        one.urgent(),
                        one.seen()))
                .toList();
    }

    /** « Lu », with « Annuler » in the notice. */
    public void acknowledge(Waiting one) {
        acknowledge(() -> {
            services.unread().acknowledge(List.of(one.seen()));
            return List.of(one.seen());
        });
    }

    /** « Tout lu », also those that are not shown. */
    public void acknowledgeAll() {
        acknowledge(services.unread()::acknowledgeAll);
    }

    private void acknowledge(Callable<List<Seen>> work) {
        Consumer<Exception> failed = cause -> desk.dialogs().failed(texts.get("change.failed"), cause);
        desk.background()
                .run(
                        work,
                        seen -> {
                            desk.notices()
                                    .say(
                                            texts.get("read.done", seen.size()),
                                            () -> desk.background()
                                                    .run(
                                                            () -> {
                                                                services.unread()
                                                                        .forget(seen);
                                                                return true;
                                                            },
                                                            done -> moved(),
                                                            failed));
                            moved();
                        },
                        failed);
    }

    private void moved() {
        count();
        followers.forEach(Runnable::run);
    }

    /** The form opens with the tab of this person, when it is shown next. */
    void wish(PatientId person) {
        wishes.add(person);
    }

    boolean takeWish(PatientId person) {
        return wishes.remove(person);
    }

    /** Shows what was told of a person in a period, to be printed. */
    void print(PatientId person) {
        if (modal.isShown()) {
            return;
        }
        PeriodPresenter presenter = new PeriodPresenter(person, services, desk);
        PeriodView view = new PeriodView(presenter, papers.get());
        modal.show("transmission-paper", texts.get("print.title"), view, view.first(), view.buttons(modal::hide));
        if (view.getParent() != null) {
            view.getParent().getStyleClass().add("wide");
        }
        presenter.load();
    }
}
