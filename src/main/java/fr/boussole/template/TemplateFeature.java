package fr.boussole.template;

import fr.boussole.careplan.PlanTool;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import java.util.Optional;
import javafx.scene.Node;

/** What the shell needs of templates: a tool of a person's plan, and the team's list in the settings. */
public final class TemplateFeature implements PlanTool {
    private final PlanTemplates templates;
    private final PersonTemplates persons;
    private final Desk desk;
    private final Modal modal;
    private final Texts texts = Texts.beside(TemplateFeature.class);

    public TemplateFeature(PlanTemplates templates, PersonTemplates persons, Desk desk, Modal modal) {
        this.templates = templates;
        this.persons = persons;
        this.desk = desk;
        this.modal = modal;
    }

    @Override
    public String id() {
        return "templates";
    }

    @Override
    public String label() {
        return texts.get("title");
    }

    @Override
    public void open(PatientId person, Runnable changed) {
        if (modal.isShown()) {
            return;
        }
        TemplatesPresenter presenter = new TemplatesPresenter(
                templates, Optional.of(new TemplatesPresenter.Whose(person, persons, changed)), desk, modal::hide);
        TemplatesView view = new TemplatesView(
                presenter, new TemplatesView.Ways(one -> rename(one, presenter), () -> keep(person, presenter)));
        ActionButton close = new ActionButton("template-close", texts.get("close"), modal::hide);
        modal.showLarge("templates", texts.get("title.person"), view, view.first(), close, view.apply);
        presenter.load();
    }

    /** The team's list. @param load reads it again, each time it is seen */
    public record Settings(Node node, Runnable load) {}

    /** The templates alone: to look at, to give and to take, to name. */
    public Settings settings() {
        TemplatesPresenter presenter = new TemplatesPresenter(templates, Optional.empty(), desk, () -> {});
        TemplatesView view =
                new TemplatesView(presenter, new TemplatesView.Ways(one -> rename(one, presenter), () -> {}));
        return new Settings(view, presenter::load);
    }

    private void rename(Offered one, TemplatesPresenter list) {
        NamePresenter presenter = new NamePresenter(one, templates, desk, renamed -> {
            modal.hide();
            list.kept(renamed);
        });
        NameView view = new NameView(presenter);
        modal.show("template-rename-form", texts.get("rename.title"), view, view.first(), view.buttons(modal::hide));
    }

    private void keep(PatientId person, TemplatesPresenter list) {
        desk.background()
                .run(
                        () -> templates.from(person),
                        made -> {
                            KeepPresenter presenter = new KeepPresenter(person, made, templates, desk, kept -> {
                                modal.hide();
                                list.kept(kept);
                            });
                            KeepView view = new KeepView(presenter);
                            modal.showLarge(
                                    "template-keep-form",
                                    texts.get("keep.title"),
                                    view,
                                    view.first(),
                                    view.buttons(modal::hide));
                        },
                        cause -> {
                            if (cause instanceof Refusal refused) {
                                list.refusal.set(refused);
                            } else {
                                desk.dialogs().failed(texts.get("failed"), cause);
                            }
                        });
    }
}
