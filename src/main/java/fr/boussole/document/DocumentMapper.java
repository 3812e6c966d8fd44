package fr.boussole.document;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.pdf.Format;
import fr.boussole.team.MemberId;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of papers and of their bytes. */
interface DocumentMapper {
    @Select("SELECT NEXT VALUE FOR document_seq")
    long nextId();

    @Insert("""
            INSERT INTO document (id, patient_id, kind, title, document_date, media_type, size_bytes, sha256, added_at,
                member_id, turns, withdrawn_at, withdrawn_why, version)
            VALUES (#{id}, #{patientId}, #{kind}, #{title}, #{documentDate}, #{mediaType}, #{sizeBytes}, #{sha256},
                #{addedAt}, #{memberId}, #{turns}, #{withdrawnAt}, #{withdrawnWhy}, 1)
            """)
    void add(DocumentRow row);

    @Insert("""
            INSERT INTO document_content (document_id, bytes)
            VALUES (#{id}, #{bytes,jdbcType=BLOB,typeHandler=org.apache.ibatis.type.BlobInputStreamTypeHandler})
            """)
    void addContent(DocumentId id, InputStream bytes);

    /** What is known of the bytes once they have been read. */
    @Update("""
            UPDATE document SET media_type = #{mediaType}, size_bytes = #{size}, sha256 = #{sha256}, turns = #{turns}
            WHERE id = #{id}
            """)
    void seal(DocumentId id, String mediaType, long size, String sha256, int turns);

    /** To be read while the transaction lasts. */
    @Select("SELECT bytes FROM document_content WHERE document_id = #{id}")
    InputStream content(DocumentId id);

    @Select("SELECT * FROM document WHERE id = #{id}")
    Optional<DocumentRow> byId(DocumentId id);

    @Select("""
            <script>
            SELECT * FROM document WHERE id IN
            <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            ORDER BY document_date DESC, id DESC
            </script>
            """)
    List<DocumentRow> byIds(Collection<DocumentId> ids);

    @Select("""
            SELECT * FROM document WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            ORDER BY document_date DESC, id DESC
            """)
    List<DocumentRow> of(PatientId person);

    /** Of a file and of all files joined with it. */
    @Select("""
            SELECT * FROM document WHERE sha256 = #{sha256} AND patient_id IN (
                SELECT id FROM same_person WHERE kept IN (SELECT kept FROM same_person WHERE id = #{person}))
            ORDER BY id FETCH FIRST ROW ONLY
            """)
    Optional<DocumentRow> same(PatientId person, String sha256);

    @Update("""
            UPDATE document SET kind = #{kind}, title = #{title}, document_date = #{documentDate},
                withdrawn_at = #{withdrawnAt}, withdrawn_why = #{withdrawnWhy}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(DocumentRow row);

    @Update("UPDATE document SET turns = #{turns} WHERE id = #{id}")
    int turn(DocumentId id, int turns);

    record DocumentRow(
            DocumentId id,
            PatientId patientId,
            DocumentKind kind,
            String title,
            LocalDate documentDate,
            String mediaType,
            long sizeBytes,
            String sha256,
            LocalDateTime addedAt,
            MemberId memberId,
            int turns,
            @Nullable LocalDateTime withdrawnAt,
            String withdrawnWhy,
            int version) {
        static DocumentRow of(Document document) {
            Document.Content content = document.content();
            return new DocumentRow(
                    document.id(),
                    document.patient(),
                    document.kind(),
                    document.title(),
                    document.date(),
                    content.format().mediaType(),
                    content.size(),
                    content.sha256(),
                    document.added().at(),
                    document.added().by(),
                    content.turns(),
                    document.withdrawal().map(Document.Withdrawal::at).orElse(null),
                    document.withdrawal().map(Document.Withdrawal::why).orElse(""),
                    document.version());
        }

        Document document() {
            return new Document(
                    id,
                    patientId,
                    new Draft(kind, title, documentDate),
                    new Document.Content(Format.ofMediaType(mediaType), sizeBytes, sha256, turns),
                    new Document.Added(addedAt, memberId),
                    Optional.ofNullable(withdrawnAt).map(at -> new Document.Withdrawal(at, withdrawnWhy)),
                    version);
        }

        @Override
        public String toString() {
            return "Document#" + id.value();
        }
    }
}
