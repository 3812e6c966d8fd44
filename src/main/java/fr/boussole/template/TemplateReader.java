package fr.boussole.template;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.careplan.DoerKind;
import fr.boussole.careplan.PlanRules;
import fr.boussole.careplan.Priority;
import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.careplan.omaha.Target;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.template.PlanTemplate.Part;
import fr.boussole.template.PlanTemplate.Step;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a template from a file that may come from anywhere: only what {@code plan-template.schema.json} describes, and
 * only what a plan may hold.
 */
final class TemplateReader {
    /** In bytes of the file, as much as the table takes in characters. */
    static final int LARGEST = 100_000;

    static final int MOST_STEPS = 60;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final OmahaCatalog omaha = OmahaCatalog.get();
    private final PlanRules rules = new PlanRules();
    private final Texts texts = Texts.beside(TemplateReader.class);

    /** @throws Refusal in a sentence that names the first fault and where it stands */
    PlanTemplate read(byte[] file) {
        if (file.length > LARGEST) {
            throw new Refusal(texts.get("file.large", LARGEST / 1000));
        }
        TemplateNode root = new TemplateNode(parse(file), texts, "");
        if (!root.isObject() || !root.textOrEmpty("format").equals(TemplateWriter.FORMAT)) {
            throw new Refusal(texts.get("file.foreign"));
        }
        if (root.number("version") != TemplateWriter.VERSION) {
            throw new Refusal(texts.get("file.version"));
        }
        root.only("format", "version", "name", "description", "problems");
        String name = root.text("name", PlanTemplate.LONGEST_NAME);
        if (name.isEmpty()) {
            throw new Refusal(texts.get("name.missing"));
        }
        String description = root.text("description", PlanTemplate.LONGEST_DESCRIPTION);
        List<Part> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TemplateNode node :
                root.array("problems", omaha.problems().size(), number -> texts.get("file.at.problem", number))) {
            Part part = part(node);
            if (!seen.add(part.problem().code())) {
                throw node.fault(texts.get("file.twice", part.problem().name()));
            }
            parts.add(part);
        }
        if (parts.isEmpty()) {
            throw new Refusal(texts.get("file.none"));
        }
        return new PlanTemplate(name, description, parts);
    }

    private JsonNode parse(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            JsonNode root = JSON.readTree(text);
            if (root == null || root.isMissingNode()) {
                throw new Refusal(texts.get("file.empty"));
            }
            return root;
        } catch (CharacterCodingException e) {
            throw new Refusal(texts.get("file.letters"));
        } catch (JsonProcessingException e) {
            // What Jackson says quotes the file, and so is left out.
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new Refusal(texts.get("file.broken", String.valueOf(line)));
        }
    }

    private Part part(TemplateNode node) {
        node.only("problem", "scope", "state", "priority", "signs", "words", "interventions");
        Problem problem = found(node, "problem", omaha.problem(node.text("problem", 2)));
        ProblemState state = node.choice("state", ProblemState.class);
        List<Sign> signs = new ArrayList<>();
        for (String code : node.codes("signs", problem.signs().size())) {
            Sign sign = problem.sign(code)
                    .orElseThrow(() -> node.fault(texts.get("file.sign", problem.name(), TemplateNode.shown(code))));
            if (signs.contains(sign)) {
                throw node.fault(texts.get("file.sign.twice", problem.name(), code));
            }
            signs.add(sign);
        }
        String words = node.text("words", PlanTemplate.LONGEST_DESCRIPTION);
        ruled(node, () -> rules.refuse(problem, state, signs, words));
        Priority priority = node.choice("priority", Priority.class);
        List<Step> steps = new ArrayList<>();
        for (TemplateNode one : node.array("interventions", MOST_STEPS, number -> texts.get("file.at.step", number))) {
            steps.add(step(one));
        }
        if (priority == Priority.LOW && !steps.isEmpty()) {
            throw node.fault(texts.get("file.low", problem.name()));
        }
        return new Part(problem, node.choice("scope", Scope.class), state, priority, signs, words, steps);
    }

    private Step step(TemplateNode node) {
        node.only("category", "target", "detail", "by", "frequency");
        Category category = found(node, "category", omaha.category(node.text("category", 2)));
        Target target = found(node, "target", omaha.target(node.text("target", 2)));
        String detail = node.text("detail", PlanTemplate.LONGEST_DESCRIPTION);
        String frequency = node.text("frequency", PlanTemplate.LONGEST_DESCRIPTION);
        ruled(node, () -> rules.refuse(target, detail, frequency));
        return new Step(category, target, detail, node.choice("by", DoerKind.class), frequency);
    }

    private <T> T found(TemplateNode node, String field, Optional<T> of) {
        return of.orElseThrow(() -> node.fault(texts.get("file.code", field, node.text(field, 2))));
    }

    private static void ruled(TemplateNode node, Runnable rule) {
        try {
            rule.run();
        } catch (Refusal refused) {
            throw node.fault(refused.sentence());
        }
    }
}
