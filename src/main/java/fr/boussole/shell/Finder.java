package fr.boussole.shell;

import fr.boussole.patient.Patients;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.shell.PalettePresenter.Entry;
import fr.boussole.shell.PalettePresenter.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** « Rechercher »: lays the palette over the page, filled with what its user may see and do. */
final class Finder {
    private static final int MOST_PEOPLE = 20;

    private final Modal modal;
    private final Desk desk;
    private final Optional<Patients> patients;
    private final PatientFiles files;
    private final Texts texts = Texts.beside(Finder.class);
    private @Nullable MainPresenter main;
    private Runnable newVisit = () -> {};

    /** @param patients empty for who may not open files */
    Finder(Modal modal, Desk desk, Optional<Patients> patients, PatientFiles files) {
        this.modal = modal;
        this.desk = desk;
        this.patients = patients;
        this.files = files;
    }

    void of(MainPresenter presenter, Runnable visit) {
        main = presenter;
        newVisit = visit;
    }

    void open() {
        if (main == null || modal.isShown()) {
            return;
        }
        PalettePresenter presenter = new PalettePresenter(
                usual(main),
                this::people,
                desk.background(),
                modal::hide,
                cause -> desk.dialogs().failed(texts.get("palette.failed"), cause));
        PaletteView view = new PaletteView(presenter, texts);
        modal.show("palette", texts.get("rail.find"), view, view.field);
    }

    private List<Entry> people(String query) {
        return patients.map(all -> all.search(query, MOST_PEOPLE)).orElse(List.of()).stream()
                .map(one -> new Entry(
                        Kind.PERSON,
                        one.sortedName(),
                        texts.get("palette.born", Formats.date(one.birthDate()), one.city()),
                        () -> files.open(one.id())))
                .toList();
    }

    private List<Entry> usual(MainPresenter page) {
        List<Entry> entries = new ArrayList<>();
        if (patients.isPresent()) {
            entries.add(new Entry(Kind.ACTION, texts.get("palette.visit"), texts.get("palette.visit.key"), newVisit));
            entries.add(new Entry(Kind.ACTION, texts.get("palette.person"), "", files::create));
            entries.add(new Entry(Kind.ACTION, texts.get("palette.directory"), "", files::openDirectory));
        }
        files.bringOver().ifPresent(way -> entries.add(new Entry(Kind.ACTION, texts.get("palette.bring"), "", way)));
        int number = 0;
        for (Place place : page.navigation().places()) {
            number++;
            entries.add(new Entry(
                    Kind.PAGE,
                    place.title(),
                    page.rooms().contains(place) ? texts.get("palette.room.key", number) : "",
                    () -> page.navigation().go(place.id())));
        }
        entries.add(new Entry(Kind.ACTION, texts.get("palette.print"), texts.get("palette.print.key"), page::print));
        entries.add(new Entry(Kind.ACTION, texts.get("palette.help"), texts.get("palette.help.key"), page::help));
        entries.add(new Entry(Kind.ACTION, texts.get("rail.lock"), texts.get("palette.lock.key"), page::lock));
        return entries;
    }
}
