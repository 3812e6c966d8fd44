package fr.boussole.prescription;

import fr.boussole.directory.ProfessionalId;
import fr.boussole.document.DocumentId;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Formats;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.util.List;
import java.util.function.Function;

/** What the team wrote before, most often first: so that nobody writes it twice. */
public final class Favourites {
    private static final int KNOWN = 400;

    private final Session session;
    private final PrescriptionMapper mapper;

    public Favourites(Database database, Session session) {
        this.session = session;
        database.key(ProfessionalId.class, ProfessionalId::new, ProfessionalId::value);
        database.key(DocumentId.class, DocumentId::new, DocumentId::value);
        database.key(PrescriptionId.class, PrescriptionId::new, PrescriptionId::value);
        mapper = database.mapper(PrescriptionMapper.class);
    }

    /** Care that holds each word of {@code typed}, accents and case apart; all of it for an empty one. */
    public List<String> cares(String typed, int limit) {
        session.require(Right.CARE);
        return matching(mapper.cares(KNOWN), care -> care, typed, limit);
    }

    /** Prescribers of before, by name. */
    public List<Prescriber> prescribers(String typed, int limit) {
        session.require(Right.CARE);
        return matching(
                mapper.prescribers(KNOWN).stream()
                        .map(PrescriptionMapper.PrescriberRow::prescriber)
                        .toList(),
                Prescriber::name,
                typed,
                limit);
    }

    private static <T> List<T> matching(List<T> all, Function<T, String> words, String typed, int limit) {
        String[] wanted = Formats.searchKey(typed).split(" ");
        return all.stream()
                .filter(one -> {
                    String key = " " + Formats.searchKey(words.apply(one));
                    return List.of(wanted).stream().allMatch(word -> key.contains(" " + word));
                })
                .limit(limit)
                .toList();
    }
}
