package fr.boussole.intake;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Identifier;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import fr.boussole.team.Profession;
import fr.boussole.team.Right;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code members.csv}. */
final class MemberSheet {
    private static final Set<String> REQUIRED =
            Set.of("code", "family_name", "given_name", "profession", "rpps", "am_number", "rights");
    private static final Set<String> OPTIONAL =
            Set.of("bills_for", "siret", "iban", "phone", "email", "sole_trader", "colour", "started_on", "ended_on");

    private final Findings findings;
    private final Texts texts;
    private final LocalDate sinceEver;
    private final Map<String, Read> members = new LinkedHashMap<>();
    private final Map<String, Line> billing = new HashMap<>();

    /** A member without her key; {@code billsFor} is a code, in upper case. */
    record Read(Member member, Optional<String> billsFor) {
        Member with(MemberId id, Optional<MemberId> titulaire) {
            Member.Details d = member.details();
            return new Member(
                    id,
                    member.code(),
                    member.name(),
                    member.profession(),
                    member.rights(),
                    new Member.Details(
                            d.rpps(), d.amNumber(), d.siret(), d.iban(), d.reach(), d.soleTrader(), titulaire),
                    member.presence(),
                    1);
        }
    }

    /** @param sinceEver the day a member without one is taken to have started */
    MemberSheet(Findings findings, Texts texts, LocalDate sinceEver) {
        this.findings = findings;
        this.texts = texts;
        this.sinceEver = sinceEver;
    }

    /** By code in upper case; titulaires before those who bill for them. */
    Map<String, Read> read(IntakeFolder folder) throws IOException {
        new Sheet(folder, IntakeFolder.MEMBERS, findings, texts).read(REQUIRED, OPTIONAL, this::line);
        billing.forEach(this::checkTitulaire);
        if (folder.has(IntakeFolder.MEMBERS)
                && members.values().stream().noneMatch(read -> read.member().may(Right.ADMIN))) {
            findings.refuse(IntakeFolder.MEMBERS, 0, "rights", texts.get("members.noadmin"));
        }
        Map<String, Read> ordered = new LinkedHashMap<>();
        members.forEach(
                (code, read) -> read.billsFor().ifPresentOrElse(titulaire -> {}, () -> ordered.put(code, read)));
        members.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private void line(Line line) {
        String code = line.required("code", 12);
        String family = line.required("family_name", 80);
        if (!code.isEmpty() && !code.matches("[A-Za-z0-9._-]+")) {
            line.refuse("code", texts.get("member.code"));
        }
        Optional<String> billsFor =
                Optional.of(Line.key(line.cell("bills_for"))).filter(text -> !text.isEmpty());
        // A line with a bad code is read to its end all the same, so that all its faults are said at once.
        Member member = member(line, line.good() ? code : "-", family);
        if (code.isEmpty()) {
            return;
        }
        if (members.putIfAbsent(Line.key(code), new Read(member, billsFor)) != null) {
            line.refuse("code", texts.get("code.double", code));
        } else if (billsFor.isPresent()) {
            billing.put(Line.key(code), line);
        }
    }

    private Member member(Line line, String code, String family) {
        return new Member(
                new MemberId(0),
                code,
                new Member.Name(family, line.text("given_name", 80)),
                profession(line),
                rights(line),
                details(line),
                presence(line),
                1);
    }

    private Member.Details details(Line line) {
        return new Member.Details(
                line.identifier("rpps", Identifier.RPPS, 11),
                line.identifier("am_number", Identifier.AM, 9),
                line.identifier("siret", Identifier.SIRET, 14),
                line.identifier("iban", Identifier.IBAN, 34),
                new Practice.Reach(line.phone("phone"), line.text("email", 120)),
                line.flag("sole_trader").orElse(false),
                Optional.empty());
    }

    private Member.Presence presence(Line line) {
        int colour = line.whole("colour", 1, 12).orElse(members.size() % 12 + 1);
        LocalDate started = line.date("started_on").orElse(sinceEver);
        Optional<LocalDate> ended = line.date("ended_on");
        if (ended.filter(day -> day.isBefore(started)).isPresent()) {
            line.refuse("ended_on", texts.get("member.ended"));
        }
        return new Member.Presence(colour, started, ended);
    }

    /** The program's own word or a French one; an unknown one is kept as another profession. */
    private Profession profession(Line line) {
        String words = Formats.searchKey(line.required("profession", 80));
        for (Profession profession : Profession.values()) {
            boolean own = Formats.searchKey(profession.name()).equals(words);
            if (own || List.of(texts.of(profession).split("\\|", -1)).contains(words)) {
                return profession;
            }
        }
        if (!words.isEmpty()) {
            line.remark("profession", texts.get("member.profession", line.cell("profession")));
        }
        return Profession.OTHER;
    }

    private Set<Right> rights(Line line) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        List<String> unknown = new ArrayList<>();
        for (String word : line.cell("rights").split("\\s+", -1)) {
            List<Right> meant = EnumSet.allOf(Right.class).stream()
                    .filter(right -> right.name().equalsIgnoreCase(word))
                    .toList();
            rights.addAll(meant);
            if (meant.isEmpty() && !word.isEmpty()) {
                unknown.add(word);
            }
        }
        if (!unknown.isEmpty()) {
            line.refuse("rights", texts.get("cell.choice", String.join(" ", unknown), Sheet.names(Right.class)));
        }
        return rights;
    }

    private void checkTitulaire(String code, Line line) {
        Read read = members.get(code);
        String titulaire = read == null ? "" : read.billsFor().orElse("");
        Read other = members.get(titulaire);
        if (other == null) {
            line.refuse("bills_for", texts.get("member.unknown", titulaire));
        } else if (titulaire.equals(code) || other.billsFor().isPresent()) {
            line.refuse("bills_for", texts.get("member.chain", titulaire));
        }
    }
}
