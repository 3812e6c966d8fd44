package fr.boussole.transmission;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Tone;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Transmissions as their rows show them. */
final class TransmissionRows {
    /** A state in a word, as a pill. */
    record Mark(Tone tone, String words) {}

    /** An addendum in words. */
    record Added(String who, String when, String words) {
        @Override
        public String toString() {
            return "Added";
        }
    }

    /**
     * @param author empty when nobody of the team
     * @param readers who has read it, in a sentence; may be empty
     * @param closed who closed it, in a sentence; empty while it is open
     */
    record Row(
            Told told,
            String target,
            List<Mark> marks,
            Optional<Member> author,
            String when,
            List<TransmissionWords.Piece> pieces,
            List<Added> addenda,
            String readers,
            String closed) {
        boolean unread() {
            return told.unread();
        }

        boolean open() {
            return told.transmission().open();
        }

        String who() {
            return author.map(member -> member.name().full()).orElse("");
        }

        @Override
        public String toString() {
            return told.toString();
        }
    }

    private final TransmissionWords words;
    private final Texts texts = Texts.beside(TransmissionRows.class);

    TransmissionRows(Clock clock) {
        words = new TransmissionWords(clock);
    }

    List<Row> of(List<Told> told, Map<MemberId, Member> members) {
        return told.stream().map(one -> row(one, members)).toList();
    }

    private Row row(Told told, Map<MemberId, Member> members) {
        Transmission one = told.transmission();
        List<Mark> marks = new ArrayList<>();
        if (told.unread()) {
            marks.add(new Mark(Tone.WARNING, texts.get("pill.unread")));
        }
        if (one.content().urgent()) {
            marks.add(new Mark(one.open() ? Tone.DANGER : Tone.NEUTRAL, texts.get("pill.urgent")));
        }
        if (!one.open()) {
            marks.add(new Mark(Tone.NEUTRAL, texts.get("pill.closed")));
        }
        return new Row(
                told,
                one.content().target(),
                marks,
                Optional.ofNullable(members.get(one.author())),
                words.when(one.writtenAt()),
                words.pieces(one.content()),
                told.addenda().stream()
                        .map(added -> new Added(
                                TransmissionWords.name(members, added.author()),
                                words.when(added.writtenAt()),
                                added.words()))
                        .toList(),
                words.readers(told, members),
                words.closed(told, members));
    }
}
