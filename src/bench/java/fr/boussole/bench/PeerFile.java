package fr.boussole.bench;

import java.util.Collections;
import java.util.List;

/** The questions of a person's first page as they would be put to SQLite, by hand from our mappers. */
final class PeerFile {
    private static final String HERS = " patient_id IN (SELECT id FROM same_person WHERE kept = ?) ";
    private static final String TODAY = "2026-11-21";
    private static final String UNREAD =
            "(s.news AND s.moved_by <> ? AND s.moved_at >= ? AND COALESCE(r.entries, 0) < s.entries)";
    private static final String OF_STATES = " FROM transmission_state s LEFT JOIN transmission_read r "
            + "ON r.member_id = ? AND r.transmission_id = s.id WHERE " + UNREAD;
    private static final String RENEWED = "(SELECT MIN(r.id) FROM prescription r WHERE r.renews_id = p.id "
            + "AND (r.stopped_on IS NULL OR r.stopped_on >= r.starts_on))";
    private static final long ME = 1;
    private static final String SINCE = "2026-10-22 11:00:00";

    private final SqlitePeer peer;

    PeerFile(SqlitePeer peer) {
        this.peer = peer;
    }

    List<Integer> open(long asked) {
        long id = ((Number) peer.firsts("SELECT kept FROM same_person WHERE id = ?", asked)
                        .getFirst())
                .longValue();
        int file = peer.rows("SELECT * FROM patient WHERE id = ?", id);
        note(id);
        int history = peer.rows(
                "SELECT status, since, reason, destination, autonomy FROM patient_status_change WHERE" + HERS
                        + "ORDER BY since, CASE patient_id WHEN ? THEN 1 ELSE 0 END, patient_id, position",
                id,
                id);
        int alerts = peer.rows("SELECT * FROM patient_alert WHERE" + HERS + "ORDER BY id", id);
        situation(id);
        int lived = situation(id);
        List<Object> told = told(id);
        int around = addenda(told);
        int limits = peer.rows(
                "SELECT kind, low, high, low2, high2 FROM measure_threshold WHERE" + HERS
                        + "ORDER BY CASE WHEN patient_id = ? THEN 0 ELSE 1 END, patient_id",
                id,
                id);
        int measures = measures(id);
        int visits = visits(id);
        int prescriptions = peer.rows(
                "SELECT p.*, " + RENEWED + " AS renewed_by, (SELECT COUNT(*) FROM prescription_document l "
                        + "JOIN document d ON d.id = l.document_id WHERE l.prescription_id = p.id "
                        + "AND d.withdrawn_at IS NULL) AS papers FROM prescription p WHERE" + HERS
                        + "AND p.stopped_on IS NULL AND (p.ends_on >= ? OR (p.ends_on >= ? AND " + RENEWED
                        + " IS NULL)) ORDER BY p.ends_on, p.id",
                id,
                TODAY,
                "2026-10-22");
        peer.rows("SELECT content FROM setting WHERE name = 'prescription.alerts'");
        return List.of(file, history, alerts, lived, told.size(), around, limits, measures, visits, prescriptions);
    }

    /** That the file was read. */
    private void note(long id) {
        peer.write(
                "INSERT INTO journal SELECT COALESCE(MAX(seq), 0) + 1, '2026-11-21 11:00:00', 1, 'READ', 'patient', ?, 0, "
                        + "'', COALESCE(MAX(link), ''), ? FROM journal",
                id,
                "0".repeat(64));
    }

    private void members() {
        peer.rows("SELECT * FROM member ORDER BY family_name, given_name");
    }

    private int situation(long id) {
        int rows = peer.rows(
                "SELECT patient_id, housing, household, isolation, income, own_words, version FROM situation WHERE"
                        + HERS + "ORDER BY CASE WHEN patient_id = ? THEN 0 ELSE 1 END, patient_id",
                id,
                id);
        rows += peer.rows("SELECT * FROM entitlement WHERE" + HERS + "ORDER BY id", id);
        peer.rows("SELECT * FROM patient WHERE id IN (?)", id);
        rows += peer.rows(
                "SELECT * FROM social_step WHERE" + HERS + "ORDER BY done_on DESC NULLS FIRST, due_on NULLS LAST, id",
                id);
        members();
        for (String name : List.of("first", "last")) {
            peer.rows("SELECT content FROM setting WHERE name = ?", "entitlement.warning." + name);
        }
        return rows;
    }

    private List<Object> told(long id) {
        members();
        List<Object> told = peer.firsts(
                "SELECT t.id, t.patient_id, t.member_id, t.written_at, t.kind, t.target, t.data, t.actions, t.results, "
                        + "t.illness, t.treatment, t.experience, t.surroundings, t.development, t.urgent, s.entries, "
                        + "s.moved_at, s.closed_at, s.closed_by, s.version, " + UNREAD + " AS unread "
                        + "FROM transmission t JOIN transmission_state s ON s.id = t.id "
                        + "LEFT JOIN transmission_read r ON r.member_id = ? AND r.transmission_id = t.id "
                        + "WHERE t.patient_id IN (SELECT id FROM same_person WHERE kept = ?) AND NOT s.withdrawn "
                        + "ORDER BY CASE WHEN t.urgent AND s.closed_at IS NULL THEN 0 ELSE 1 END, s.moved_at DESC, "
                        + "t.id DESC LIMIT 3",
                ME,
                SINCE,
                ME,
                id);
        members();
        return told;
    }

    private int addenda(List<Object> told) {
        if (told.isEmpty()) {
            return 0;
        }
        String marks = String.join(", ", Collections.nCopies(told.size(), "?"));
        return peer.rows(
                        "SELECT transmission_id, member_id, written_at, words FROM transmission_addendum "
                                + "WHERE transmission_id IN (" + marks + ") ORDER BY id",
                        told.toArray())
                + peer.rows(
                        "SELECT r.transmission_id, r.member_id, r.read_at FROM transmission_read r "
                                + "JOIN transmission_state s ON s.id = r.transmission_id AND s.entries = r.entries "
                                + "WHERE r.transmission_id IN (" + marks + ") ORDER BY r.read_at, r.member_id",
                        told.toArray());
    }

    private int measures(long id) {
        return peer.rows(
                "SELECT id, patient_id, member_id, taken_at, kind, amount, amount2, amount3, detail, note, "
                        + "withdrawn_at, withdrawn_why, version FROM (SELECT m.*, ROW_NUMBER() OVER (PARTITION BY kind, "
                        + "CASE WHEN kind = 'WOUND' THEN LOWER(detail) ELSE '' END ORDER BY taken_at DESC, id DESC) "
                        + "AS newest FROM measure m WHERE" + HERS + "AND withdrawn_at IS NULL) "
                        + "WHERE newest <= 12 ORDER BY taken_at, id",
                id);
    }

    private int visits(long id) {
        int rows = peer.rows(
                "SELECT id, member_id, (SELECT s.kept FROM same_person s WHERE s.id = visit.patient_id) AS patient, "
                        + "visit_date, start_time, end_time, typed_minutes, kind, status, note, invoice_number, "
                        + "credited, version FROM visit WHERE" + HERS
                        + "ORDER BY visit_date DESC, start_time DESC NULLS LAST, id DESC LIMIT 2",
                id);
        rows += peer.rows(
                "SELECT substr(visit_date, 1, 4) AS y, substr(visit_date, 6, 2) AS m, COUNT(*), COALESCE(SUM(CASE "
                        + "WHEN start_time IS NULL OR end_time IS NULL THEN typed_minutes ELSE "
                        + "60 * (substr(end_time, 1, 2) - substr(start_time, 1, 2)) + substr(end_time, 4, 2) "
                        + "- substr(start_time, 4, 2) + CASE WHEN end_time < start_time THEN 1440 ELSE 0 END END), 0) "
                        + "FROM visit WHERE" + HERS + "AND visit_date BETWEEN ? AND ? AND status = 'DONE' "
                        + "AND kind = 'CARE' GROUP BY y, m ORDER BY y DESC, m DESC",
                id,
                "2026-11-01",
                "2026-11-30");
        rows += peer.rows(
                "SELECT member_id FROM visit WHERE" + HERS + "AND visit_date BETWEEN ? AND ? AND status = 'DONE' "
                        + "AND kind = 'CARE' GROUP BY member_id ORDER BY COUNT(*) DESC, member_id",
                id,
                "2026-10-25",
                TODAY);
        members();
        return rows;
    }

    /** What today's page asks: how many one has not read, and the first of them. */
    int unread(int limit) {
        members();
        members();
        peer.rows("SELECT COUNT(*) FROM (SELECT s.id" + OF_STATES + " LIMIT 999)", ME, ME, SINCE);
        return peer.rows(
                "SELECT t.id, p.kept, s.moved_by, s.moved_at, t.target, t.urgent AND s.closed_at IS NULL AS urgent, "
                        + "s.entries, CASE WHEN s.entries > 1 THEN (SELECT a.words FROM transmission_addendum a "
                        + "WHERE a.transmission_id = t.id ORDER BY a.id DESC LIMIT 1) ELSE COALESCE(NULLIF(t.data, ''), "
                        + "NULLIF(t.illness, ''), NULLIF(t.actions, ''), NULLIF(t.results, ''), NULLIF(t.treatment, ''), "
                        + "NULLIF(t.experience, ''), NULLIF(t.surroundings, ''), t.development) END AS words "
                        + "FROM (SELECT s.id, s.moved_at" + OF_STATES
                        + " ORDER BY s.moved_at DESC LIMIT 999) AS newest "
                        + "JOIN transmission_state s ON s.id = newest.id JOIN transmission t ON t.id = newest.id "
                        + "JOIN same_person p ON p.id = t.patient_id ORDER BY urgent DESC, s.moved_at DESC, t.id DESC "
                        + "LIMIT ?",
                ME,
                ME,
                SINCE,
                limit);
    }
}
