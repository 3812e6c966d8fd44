package fr.boussole.dossier;

import fr.boussole.patient.Home;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.PersonRecords;
import fr.boussole.patient.PersonRecords.Fact;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What whoever takes over in an emergency must know: always one page, the gravest first. */
final class LiaisonPdf {
    private static final Texts TEXTS = Texts.beside(LiaisonPdf.class);
    private static final double BETWEEN = 9;
    /** Of the columns' type, in points: as large as the page allows. */
    private static final double[] SIZES = {11.5, 10.5, 9.5, 9};

    private final Subject subject;
    private final LiaisonBlock urgent;
    private final List<LiaisonBlock> left = new ArrayList<>();
    private final List<LiaisonBlock> right = new ArrayList<>();

    private LiaisonPdf(Subject subject) {
        this.subject = subject;
        List<Fact> alerts = new ArrayList<>();
        List<LiaisonBlock> blocks = new ArrayList<>();
        for (PersonRecords room : subject.records()) {
            List<Fact> facts = room.liaison(subject.id());
            alerts.addAll(facts.stream().filter(Fact::urgent).toList());
            blocks.add(new LiaisonBlock(
                    room.title(), facts.stream().filter(fact -> !fact.urgent()).toList()));
        }
        urgent = new LiaisonBlock("", alerts);
        double balance = 0;
        for (LiaisonBlock block : blocks) {
            if (!block.isEmpty()) {
                boolean toLeft = balance <= 0;
                (toLeft ? left : right).add(block);
                double height = block.height() + BETWEEN;
                balance += toLeft ? height : -height;
            }
        }
    }

    static byte[] write(Subject subject) {
        LiaisonPdf pdf = new LiaisonPdf(subject);
        for (double size : SIZES) {
            pdf.write(size);
            if (pdf.fits()) {
                break;
            }
        }
        while (!pdf.fits() && pdf.shrink()) {
            // Each step gives up the least needed of what takes up most room.
        }
        return pdf.draw().bytes();
    }

    private void write(double size) {
        left.forEach(block -> block.write(size));
        right.forEach(block -> block.write(size));
    }

    private Sheet draw() {
        Sheet sheet = new Sheet(new Sheet.About(
                TEXTS.get("liaison.title"), Subject.joined(subject.practiceName(), subject.made()), subject.today()));
        sheet.beside(person(), practice()).space(8);
        sheet.rule().space(7).beside(alerts()).space(5).rule().space(9);
        return sheet.beside(column(left, 0, LiaisonBlock.WIDTH), column(right, 1 - LiaisonBlock.WIDTH, 1));
    }

    private boolean fits() {
        double top = Math.max(person().height(), practice().height()) + 8 + 7 + alerts().height() + 5 + 9;
        return top + Math.max(height(left), height(right)) <= Sheet.CAPACITY;
    }

    private static double height(List<LiaisonBlock> blocks) {
        return blocks.stream().mapToDouble(block -> block.height() + BETWEEN).sum();
    }

    private boolean shrink() {
        boolean leftIsTaller = height(left) >= height(right);
        return shrinkTallest(leftIsTaller ? left : right)
                || shrinkTallest(leftIsTaller ? right : left)
                || urgent.shrink();
    }

    private static boolean shrinkTallest(List<LiaisonBlock> blocks) {
        return blocks.stream()
                .sorted(Comparator.comparingDouble(LiaisonBlock::height).reversed())
                .anyMatch(LiaisonBlock::shrink);
    }

    private Part person() {
        Home home = subject.patient().home();
        Part part = Part.left(0, 0.62)
                .line(TEXTS.get("liaison.title"), Style.CAPTION)
                .title(subject.name())
                .line(subject.born(), Style.NAME)
                .gap(3);
        String nir = subject.patient().coverage().nir().shown();
        part.line(
                nir.isBlank() ? TEXTS.get("liaison.no.nir") : TEXTS.get("liaison.nir", nir),
                new Style(Weight.SEMIBOLD, 10.5, false));
        part.line(Subject.joined(home.address().line(), home.extra()));
        part.line(Subject.joined(Formats.phone(home.phone()), Formats.phone(home.mobile())));
        PatientStatus status = subject.patient().standing().status();
        if (status != PatientStatus.ACTIVE) {
            part.line(
                    subject.patient()
                            .standing()
                            .since()
                            .map(day -> TEXTS.get("liaison.since", TEXTS.of(status), Formats.date(day)))
                            .orElse(TEXTS.of(status)),
                    Style.STRONG);
        }
        return part;
    }

    private Part practice() {
        return Part.right(0.63, 1)
                .line(subject.practiceName(), Style.NAME)
                .line(subject.practicePhone(), new Style(Weight.SEMIBOLD, 13, false))
                .line(subject.practiceAddress(), Style.CAPTION)
                .gap(3)
                .line(subject.made(), Style.CAPTION)
                .line(TEXTS.get("liaison.secret"), Style.CAPTION);
    }

    private Part alerts() {
        return urgent.isEmpty()
                ? Part.left(0, 1).line(TEXTS.get("liaison.no.alert"), Style.STRONG)
                : urgent.banner(urgent.letters() <= 250 ? 16 : urgent.letters() <= 600 ? 12.5 : 10);
    }

    private static Part column(List<LiaisonBlock> blocks, double from, double to) {
        Part part = Part.left(from, to);
        for (LiaisonBlock block : blocks) {
            part.with(block.column(from, to)).gap(BETWEEN);
        }
        return part;
    }
}
