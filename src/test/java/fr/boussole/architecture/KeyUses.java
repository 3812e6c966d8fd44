package fr.boussole.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Which keys of which bundle the sources ask for. A key that reaches {@code Texts.get} through a method's parameter is
 * followed to that method's callers; so a view may well have a {@code heading(key)}.
 */
final class KeyUses {
    private static final String TEXTS = "fr.boussole.platform.text.Texts";
    private static final int UNKNOWN = -1;

    /** @param arguments how many values are put into the sentence, or -1 where that cannot be seen */
    record Use(String room, String key, boolean prefix, int arguments, String place) {}

    private record Sink(Element method, int parameter) {}

    private final SourceCode code;
    private final Set<Sink> sinks = new HashSet<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();

    KeyUses(SourceCode code) {
        this.code = code;
        int known;
        do {
            known = sinks.size();
            uses.clear();
            unseen.clear();
            code.scan(Calls::new);
        } while (sinks.size() > known);
    }

    List<Use> uses() {
        return List.copyOf(uses);
    }

    /** Calls whose key cannot be read off the source. */
    List<String> unseen() {
        return List.copyOf(unseen);
    }

    private final class Calls extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final String room;
        private String bundle;

        Calls(CompilationUnitTree unit) {
            this.unit = unit;
            room = unit.getPackageName().toString();
            bundle = room;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            bundle = call.getMethodSelect() instanceof MemberSelectTree select
                    ? bundleOf(select.getExpression()).orElse(room)
                    : room;
            called(call.getArguments());
            return super.visitMethodInvocation(call, none);
        }

        @Override
        public Void visitNewClass(NewClassTree call, Void none) {
            bundle = room;
            called(call.getArguments());
            return super.visitNewClass(call, none);
        }

        private void called(List<? extends ExpressionTree> given) {
            Element method = code.trees().getElement(getCurrentPath());
            if (method == null) {
                return;
            }
            boolean texts = method.getEnclosingElement() instanceof TypeElement owner
                    && owner.getQualifiedName().contentEquals(TEXTS);
            if (texts && room.equals("fr.boussole.platform.text")) {
                return;
            }
            if (texts && method.getSimpleName().contentEquals("get")) {
                key(given.getFirst(), arguments(given));
            } else if (texts && method.getSimpleName().contentEquals("of")) {
                constants(typeOf(given.getFirst()), given.getFirst());
            } else {
                for (int i = 0; i < given.size(); i++) {
                    if (sinks.contains(new Sink(method, i))) {
                        key(given.get(i), UNKNOWN);
                    }
                }
            }
        }

        /** The room of {@code X} where the sentence comes from {@code Texts.beside(X.class)}, at once or by a field. */
        private Optional<String> bundleOf(ExpressionTree texts) {
            if (texts instanceof MethodInvocationTree call
                    && call.getArguments().size() == 1
                    && call.getArguments().getFirst() instanceof MemberSelectTree type
                    && type.getIdentifier().contentEquals("class")
                    && code.trees().getElement(new TreePath(getCurrentPath(), type.getExpression()))
                            instanceof TypeElement owner) {
                Element at = owner;
                while (at.getKind() != ElementKind.PACKAGE) {
                    at = at.getEnclosingElement();
                }
                return Optional.of(at.toString());
            }
            Element named = code.trees().getElement(new TreePath(getCurrentPath(), texts));
            return named != null
                            && named.getKind() == ElementKind.FIELD
                            && code.trees().getTree(named) instanceof VariableTree field
                            && field.getInitializer() != null
                    ? bundleOf(field.getInitializer())
                    : Optional.empty();
        }

        private int arguments(List<? extends ExpressionTree> given) {
            TypeMirror last = typeOf(given.getLast());
            boolean passedOn =
                    given.size() == 2 && last != null && last.getKind().name().equals("ARRAY");
            return passedOn ? UNKNOWN : given.size() - 1;
        }

        private void key(ExpressionTree expression, int arguments) {
            switch (expression) {
                case LiteralTree literal -> use(String.valueOf(literal.getValue()), false, arguments, expression);
                case ParenthesizedTree inner -> key(inner.getExpression(), arguments);
                case ConditionalExpressionTree choice -> {
                    key(choice.getTrueExpression(), arguments);
                    key(choice.getFalseExpression(), arguments);
                }
                case SwitchExpressionTree choice -> results(choice).forEach(one -> key(one, arguments));
                case BinaryTree sum
                when leftmost(sum) instanceof LiteralTree start ->
                    use(String.valueOf(start.getValue()), true, UNKNOWN, expression);
                case IdentifierTree name when follow(name) -> {}
                case MethodInvocationTree call when component(call) -> {}
                default -> unseen.add(code.place(unit, expression) + " " + expression);
            }
        }

        private void use(String key, boolean prefix, int arguments, Tree tree) {
            uses.add(new Use(bundle, key, prefix, arguments, code.place(unit, tree)));
        }

        /** A key that is this method's own parameter is its callers' to name. */
        private boolean follow(IdentifierTree name) {
            Element element = code.trees().getElement(new TreePath(getCurrentPath(), name));
            if (element == null || element.getKind() != ElementKind.PARAMETER) {
                return false;
            }
            Element method = element.getEnclosingElement();
            if (!(method instanceof ExecutableElement executable)) {
                return false;
            }
            int index = executable.getParameters().indexOf(element);
            sinks.add(new Sink(method, index));
            return index >= 0;
        }

        /** A key kept in a record is named where the record is made. */
        private boolean component(MethodInvocationTree call) {
            Element accessor = code.trees().getElement(new TreePath(getCurrentPath(), call));
            if (accessor == null || !(accessor.getEnclosingElement() instanceof TypeElement owner)) {
                return false;
            }
            List<? extends RecordComponentElement> components = owner.getRecordComponents();
            for (int i = 0; i < components.size(); i++) {
                if (components.get(i).getAccessor().equals(accessor)) {
                    int index = i;
                    owner.getEnclosedElements().stream()
                            .filter(one -> one.getKind() == ElementKind.CONSTRUCTOR)
                            .filter(one ->
                                    ((ExecutableElement) one).getParameters().size() == components.size())
                            .forEach(one -> sinks.add(new Sink(one, index)));
                    return true;
                }
            }
            return false;
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree reference, Void none) {
            bundle = bundleOf(reference.getQualifierExpression()).orElse(room);
            Element method = code.trees().getElement(getCurrentPath());
            if (method != null
                    && method.getEnclosingElement() instanceof TypeElement owner
                    && owner.getQualifiedName().contentEquals(TEXTS)
                    && !room.equals("fr.boussole.platform.text")) {
                List<? extends TypeMirror> enums =
                        code.trees().getTypeMirror(getCurrentPath()) instanceof DeclaredType function
                                ? function.getTypeArguments().stream()
                                        .filter(KeyUses::isEnum)
                                        .toList()
                                : List.of();
                if (method.getSimpleName().contentEquals("of") && !enums.isEmpty()) {
                    enums.forEach(one -> constants(one, reference));
                } else {
                    unseen.add(code.place(unit, reference) + " " + reference);
                }
            }
            return super.visitMemberReference(reference, none);
        }

        private void constants(TypeMirror type, Tree tree) {
            if (!isEnum(type)) {
                unseen.add(code.place(unit, tree) + " " + tree);
                return;
            }
            Element element = ((DeclaredType) type).asElement();
            String start = lower(element) + ".";
            element.getEnclosedElements().stream()
                    .filter(one -> one.getKind() == ElementKind.ENUM_CONSTANT)
                    .forEach(one -> use(start + lower(one), false, 0, tree));
        }

        private TypeMirror typeOf(ExpressionTree expression) {
            return code.trees().getTypeMirror(new TreePath(getCurrentPath(), expression));
        }

        private static ExpressionTree leftmost(BinaryTree sum) {
            return sum.getLeftOperand() instanceof BinaryTree deeper ? leftmost(deeper) : sum.getLeftOperand();
        }

        private static List<ExpressionTree> results(SwitchExpressionTree choice) {
            List<ExpressionTree> results = new ArrayList<>();
            for (var one : choice.getCases()) {
                if (one.getBody() instanceof ExpressionTree result) {
                    results.add(result);
                }
            }
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitYield(YieldTree yield, Void none) {
                    results.add(yield.getValue());
                    return super.visitYield(yield, none);
                }
            }.scan(choice, null);
            return results;
        }
    }

    private static boolean isEnum(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    private static String lower(Element element) {
        return element.getSimpleName().toString().toLowerCase(Locale.ROOT);
    }
}
