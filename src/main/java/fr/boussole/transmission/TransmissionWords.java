package fr.boussole.transmission;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import fr.boussole.transmission.Transmission.Content;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Transmissions put into words, as they are read on the screen and on paper. */
final class TransmissionWords {
    /** A text under its heading: letter « D », name « Données ». */
    record Piece(String letter, String name, String text) {
        @Override
        public String toString() {
            return "Piece " + letter;
        }
    }

    private final Texts texts = Texts.beside(TransmissionWords.class);
    private final Clock clock;

    TransmissionWords(Clock clock) {
        this.clock = clock;
    }

    /** Reads; everybody of the team, also who has left. */
    static Map<MemberId, Member> members(Team team) {
        return team.members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }

    /** What has been written, heading by heading, without the empty ones. */
    List<Piece> pieces(Content content) {
        List<Piece> all = new ArrayList<>();
        if (content.kind().macro()) {
            Transmission.Overview overview = content.overview();
            all.add(new Piece(texts.get("letter.illness"), texts.get("field.illness"), overview.illness()));
            all.add(new Piece(texts.get("letter.treatment"), texts.get("field.treatment"), overview.treatment()));
            all.add(new Piece(texts.get("letter.experience"), texts.get("field.experience"), overview.experience()));
            all.add(new Piece(
                    texts.get("letter.surroundings"), texts.get("field.surroundings"), overview.surroundings()));
            all.add(new Piece(texts.get("letter.development"), texts.get("field.development"), overview.development()));
        }
        all.add(new Piece(
                texts.get("letter.data"), texts.get("field.data"), content.dar().data()));
        all.add(new Piece(
                texts.get("letter.actions"),
                texts.get("field.actions"),
                content.dar().actions()));
        all.add(new Piece(
                texts.get("letter.results"),
                texts.get("field.results"),
                content.dar().results()));
        return all.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** Aujourd'hui 9:31, hier 18:52, 17/11 9:31; with its year when that is another. */
    String when(Instant at) {
        ZonedDateTime here = at.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        LocalDate day = here.toLocalDate();
        String time = Formats.shortTime(here.toLocalTime());
        if (day.equals(today)) {
            return texts.get("when.today", time);
        }
        if (day.equals(today.minusDays(1))) {
            return texts.get("when.yesterday", time);
        }
        return texts.get(
                "when.day", day.getYear() == today.getYear() ? Formats.shortDate(day) : Formats.date(day), time);
    }

    /** 17/11/2026 9:31, for paper. */
    String moment(Instant at) {
        ZonedDateTime here = at.atZone(clock.getZone());
        return texts.get("when.day", Formats.date(here.toLocalDate()), Formats.shortTime(here.toLocalTime()));
    }

    /** « Fatoumata Diarra »; empty for somebody who is not known. */
    static String name(Map<MemberId, Member> members, MemberId id) {
        return Optional.ofNullable(members.get(id))
                .map(member -> member.name().full())
                .orElse("");
    }

    private static String brief(Map<MemberId, Member> members, MemberId id) {
        return Optional.ofNullable(members.get(id))
                .map(member -> member.name().brief())
                .orElse("");
    }

    /** « Lue par H. Béranger, A. Le Guennec »; empty when nobody has. */
    String readers(Told told, Map<MemberId, Member> members) {
        return told.readers().isEmpty()
                ? ""
                : texts.get(
                        "readers",
                        told.readers().stream()
                                .map(reader -> brief(members, reader.member()))
                                .collect(Collectors.joining(", ")));
    }

    /** « Close par H. Béranger, hier 18:52 »; empty while it is open. */
    String closed(Told told, Map<MemberId, Member> members) {
        return told.transmission()
                .state()
                .closing()
                .map(closing -> texts.get("closed.by", brief(members, closing.by()), when(closing.at())))
                .orElse("");
    }

    /** Everything in one line, cut at a word's end when it is longer than {@code most} signs. */
    static String inOneLine(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most - 1);
        return line.substring(0, end < most / 2 ? most - 1 : end) + "…";
    }

    /** The same pieces in at most {@code most} signs all together, each in one line. */
    static List<Piece> inShort(List<Piece> pieces, int most) {
        List<Piece> some = new ArrayList<>();
        int left = most;
        for (Piece piece : pieces) {
            if (left < 12) {
                break;
            }
            String text = inOneLine(piece.text(), left);
            some.add(new Piece(piece.letter(), piece.name(), text));
            left -= text.length() + 3;
        }
        return some;
    }
}
