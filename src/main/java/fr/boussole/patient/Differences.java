package fr.boussole.patient;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The fields in which two records of one kind differ; records within them are compared field by field. */
final class Differences {
    /** An absent value is an empty text. */
    record Difference(String field, String before, String after) {}

    private Differences() {}

    static <R extends Record> List<Difference> between(R before, R after) {
        List<Difference> found = new ArrayList<>();
        compare("", before, after, found);
        return found;
    }

    private static void compare(String path, Record before, Record after, List<Difference> found) {
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            if (component.getName().equals("version")) {
                continue;
            }
            Object was = value(component, before);
            Object is = value(component, after);
            String field = path.isEmpty() ? component.getName() : path + "." + component.getName();
            if (was instanceof Record one && is instanceof Record other && one.getClass() == other.getClass()) {
                compare(field, one, other, found);
            } else if (!Objects.equals(was, is)) {
                found.add(new Difference(field, text(was), text(is)));
            }
        }
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return Objects.requireNonNull(component.getAccessor().invoke(of));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static String text(Object value) {
        return value instanceof Optional<?> held ? held.map(Object::toString).orElse("") : value.toString();
    }
}
