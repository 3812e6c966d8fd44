package fr.boussole.template;

import fr.boussole.careplan.CarePlans;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.db.DurableFile;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans to begin from: those that come with the program, and the team's own, given to other teams as files. */
public final class PlanTemplates {
    static final String TEMPLATE = "plan_template";
    /** Of one file: more copies than a team will ever need. */
    private static final int MOST_COPIES = 99;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final TemplateMapper mapper;
    private final PlanExcerpts excerpts;
    private final TemplateReader reader = new TemplateReader();
    private final Texts texts = Texts.beside(PlanTemplates.class);

    public PlanTemplates(Database database, Audit audit, Session session, CarePlans plans, Patients patients) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        excerpts = new PlanExcerpts(plans, patients);
        database.key(TemplateId.class, TemplateId::new, TemplateId::value);
        mapper = database.mapper(TemplateMapper.class);
    }

    /** The team's own first; each part by name. */
    public List<Offered> all() {
        session.require(Right.CARE);
        return Stream.concat(
                        mapper.all().stream().map(this::offered),
                        ShippedTemplates.all().stream().map(Offered::shipped))
                .toList();
    }

    /**
     * Keeps what a file holds as one of the team's own; under a name with a number if another has that name.
     *
     * @throws Refusal in a sentence that says what is wrong with the file; nothing was kept
     */
    public Offered take(Path file) {
        session.require(Right.CARE);
        PlanTemplate read = reader.read(bytes(file));
        return database.together(() -> {
            if (all().stream().anyMatch(one -> one.template().equals(read))) {
                throw new Refusal(texts.get("take.twice", read.name()));
            }
            Offered kept = keep(read.named(freeName(read.name())));
            audit.note(Audit.Action.IMPORT, TEMPLATE, id(kept).id().value());
            return kept;
        });
    }

    /** Writes it for another team. @throws Refusal when the file cannot be written */
    public void give(Offered one, Path file) {
        session.require(Right.CARE);
        try {
            DurableFile.write(file, TemplateWriter.write(one.template(), true).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal(texts.get("give.failed"));
        }
        one.own()
                .ifPresent(own ->
                        audit.note(Audit.Action.EXPORT, TEMPLATE, own.id().value()));
    }

    /**
     * Her plan as a template without a name, to be looked through before it is kept by {@link #add}.
     *
     * @throws Refusal when her plan is empty
     */
    public PlanTemplate from(PatientId person) {
        return excerpts.from(person);
    }

    /**
     * Keeps what was made of a person's plan.
     *
     * @throws Refusal at {@code name}, or where something still tells who she is
     */
    public Offered add(PlanTemplate made, PatientId madeFrom) {
        session.require(Right.CARE);
        excerpts.refuseHerNames(made, madeFrom);
        return database.together(() -> {
            refuseName(made.name(), Optional.empty());
            Offered kept = keep(made.named(made.name().strip()));
            audit.note(Audit.Action.CREATE, TEMPLATE, id(kept).id().value());
            return kept;
        });
    }

    /** @throws Refusal at {@code name}, or when it was changed since it was read */
    public Offered rename(Offered one, String name) {
        session.require(Right.CARE);
        return database.together(() -> {
            refuseName(name, one.own());
            return save(one.template().named(name.strip()), id(one), false, Audit.Action.UPDATE);
        });
    }

    /** Takes it out of the list. @throws Refusal when it was changed since it was read */
    public Offered withdraw(Offered one) {
        session.require(Right.CARE);
        return database.together(() -> save(one.template(), id(one), true, Audit.Action.DELETE));
    }

    /** Takes {@link #withdraw} back. @throws Refusal at {@code name} if another has taken its name */
    public Offered restore(Offered one) {
        session.require(Right.CARE);
        return database.together(() -> {
            refuseName(one.template().name(), one.own());
            return save(one.template(), id(one), false, Audit.Action.UPDATE);
        });
    }

    private Offered keep(PlanTemplate template) {
        Offered.Own own = new Offered.Own(new TemplateId(mapper.next()), false, 1);
        mapper.add(row(template, own, false));
        return new Offered(Optional.of(own), template);
    }

    private Offered save(PlanTemplate template, Offered.Own own, boolean withdrawn, Audit.Action action) {
        if (mapper.save(row(template, own, withdrawn)) == 0) {
            throw new Refusal(texts.get("changed.meanwhile"));
        }
        audit.note(action, TEMPLATE, own.id().value());
        return new Offered(Optional.of(new Offered.Own(own.id(), withdrawn, own.version() + 1)), template);
    }

    /** What is kept must be readable again: so it passes the same check as a file. */
    private TemplateRow row(PlanTemplate template, Offered.Own own, boolean withdrawn) {
        String content = TemplateWriter.write(template, false);
        reader.read(content.getBytes(StandardCharsets.UTF_8));
        return new TemplateRow(
                own.id(), template.name(), Formats.searchKey(template.name()), content, withdrawn, own.version());
    }

    private Offered offered(TemplateRow row) {
        return new Offered(
                Optional.of(new Offered.Own(row.id(), row.withdrawn(), row.version())),
                reader.read(row.content().getBytes(StandardCharsets.UTF_8)));
    }

    private void refuseName(String name, Optional<Offered.Own> own) {
        if (name.isBlank()) {
            throw Refusal.at("name", texts.get("name.missing"));
        }
        if (name.strip().length() > PlanTemplate.LONGEST_NAME) {
            throw Refusal.at("name", texts.get("name.long", PlanTemplate.LONGEST_NAME));
        }
        if (taken(name, own)) {
            throw Refusal.at("name", texts.get("name.taken"));
        }
    }

    private boolean taken(String name, Optional<Offered.Own> but) {
        String key = Formats.searchKey(name);
        return all().stream()
                .filter(one -> but.isEmpty() || !one.own().map(Offered.Own::id).equals(but.map(Offered.Own::id)))
                .anyMatch(one -> Formats.searchKey(one.template().name()).equals(key));
    }

    private String freeName(String name) {
        String free = name;
        for (int copy = 2; taken(free, Optional.empty()); copy++) {
            if (copy > MOST_COPIES) {
                throw new Refusal(texts.get("name.taken"));
            }
            String number = " (" + copy + ")";
            free = name.substring(0, Math.min(name.length(), PlanTemplate.LONGEST_NAME - number.length())) + number;
        }
        return free;
    }

    private Offered.Own id(Offered one) {
        return one.own().orElseThrow(() -> new Refusal(texts.get("shipped.fixed")));
    }

    private byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(texts.get("file.unreadable"));
            }
            if (Files.size(file) > TemplateReader.LARGEST) {
                throw new Refusal(texts.get("file.large", TemplateReader.LARGEST / 1000));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(texts.get("file.unreadable"));
        }
    }
}
