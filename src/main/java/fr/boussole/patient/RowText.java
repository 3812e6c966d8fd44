package fr.boussole.patient;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Single values of a row as text and back: what a merge takes over must be put back much later, exactly. */
@NullUnmarked
final class RowText {
    private RowText() {}

    /** An absent value is an empty text. */
    static String of(PatientRow row, String component) {
        return Arrays.stream(PatientRow.class.getRecordComponents())
                .filter(one -> one.getName().equals(component))
                .map(one -> value(one, row))
                .map(value -> value == null ? "" : value.toString())
                .findFirst()
                .orElseThrow();
    }

    /** The same row with other values, by component. */
    static PatientRow with(PatientRow row, Map<String, String> texts) {
        RecordComponent[] components = PatientRow.class.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String text = texts.get(components[i].getName());
            types[i] = components[i].getType();
            values[i] = text == null ? value(components[i], row) : read(types[i], text);
        }
        try {
            return PatientRow.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component, PatientRow row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static Object read(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        } else if (type == LocalDate.class) {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } else if (type == int.class) {
            return Integer.valueOf(text);
        } else if (type == boolean.class) {
            return Boolean.valueOf(text);
        } else if (type == Sex.class) {
            return Sex.valueOf(text);
        } else if (type == IdentityStatus.class) {
            return IdentityStatus.valueOf(text);
        }
        throw new IllegalArgumentException(type.toString());
    }
}
