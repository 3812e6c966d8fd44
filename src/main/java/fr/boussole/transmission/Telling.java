package fr.boussole.transmission;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Joins transmissions with their addenda and who has read them. */
final class Telling {
    private static final int AT_ONCE = 500;

    private final TransmissionMapper mapper;

    Telling(TransmissionMapper mapper) {
        this.mapper = mapper;
    }

    /** Three questions for a page, however long it is. */
    List<Told> told(List<TransmissionRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Told> told = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<TransmissionRow> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            List<TransmissionId> ids = some.stream().map(TransmissionRow::id).toList();
            var addenda = mapper.addenda(ids).stream()
                    .map(TransmissionMapper.AddendumRow::addendum)
                    .collect(Collectors.groupingBy(Addendum::transmission));
            var readers = mapper.readers(ids).stream()
                    .collect(Collectors.groupingBy(
                            TransmissionMapper.ReadRow::transmissionId,
                            Collectors.mapping(
                                    row -> new Told.Reader(row.memberId(), TransmissionRow.instant(row.readAt())),
                                    Collectors.toList())));
            for (TransmissionRow row : some) {
                told.add(new Told(
                        row.transmission(),
                        addenda.getOrDefault(row.id(), List.of()),
                        readers.getOrDefault(row.id(), List.of()),
                        row.unread()));
            }
        }
        return told;
    }
}
