package fr.boussole.intake;

import fr.boussole.billing.Tariff;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Right;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One passage through the four files, in the order in which they refer to each other. */
final class Reading {
    private final IntakeFolder folder;
    private final LocalDate today;
    private final LocalDateTime now;
    private final ZoneId zone;
    private final Texts texts;
    private final Progress progress;
    private final Findings findings = new Findings();
    private long patients;
    private long visits;

    Reading(IntakeFolder folder, Clock clock, Texts texts, Progress progress) {
        this.folder = folder;
        now = LocalDateTime.now(clock);
        zone = clock.getZone();
        today = now.toLocalDate();
        this.texts = texts;
        this.progress = progress;
    }

    /** Hands everything without a fault to {@code taker}. */
    Report through(Taker taker) {
        try {
            var practice = new PracticeFile(folder, findings, texts).read();
            LocalDate first = practice.stream()
                    .flatMap(content -> content.tariffs().stream())
                    .map(Tariff::from)
                    .min(Comparator.naturalOrder())
                    .orElse(today);
            practice.ifPresent(taker::practice);
            Map<String, MemberSheet.Read> members = new MemberSheet(findings, texts, first).read(folder);
            if (findings.clean()) {
                members.values().forEach(taker::member);
            }
            Map<String, LocalDate> births = new PatientSheet(findings, texts, today).read(folder, read -> {
                patients++;
                step("progress.patients", patients);
                if (findings.clean()) {
                    taker.patient(read);
                }
            });
            new VisitSheet(findings, texts, today, members.keySet(), births.keySet()).read(folder, read -> {
                visits++;
                step("progress.visits", visits);
                if (findings.clean()) {
                    taker.visit(read);
                }
            });
            RecordSheet records = new RecordSheet(folder, findings, texts, births.keySet(), members.keySet());
            Taker wanted = findings.clean() ? taker : new Taker() {};
            new PersonSheets(records, wanted, texts).read();
            new CareSheets(records, wanted, texts, now, zone).read();
            new PlanSheets(records, wanted, texts, new PlanSheets.Known(births, rater(members), today)).read();
            new GoalSheet(records, wanted, texts, today).read();
            List<String> admins = members.values().stream()
                    .filter(read -> read.member().may(Right.ADMIN))
                    .map(read -> read.member().code())
                    .toList();
            return findings.report(new Report.Counts(members.size(), patients, visits), admins);
        } catch (IOException e) {
            throw new Refusal(texts.get("folder.unreadable"));
        }
    }

    /** Who nurses and stands first in the team. */
    private static String rater(Map<String, MemberSheet.Read> members) {
        return members.entrySet().stream()
                .filter(one -> one.getValue().member().may(Right.CARE))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private void step(String key, long done) {
        if (done % 1000 == 0) {
            progress.at(texts.get(key), done, 0);
            if (progress.cancelled()) {
                throw new Refusal(texts.get("folder.cancelled"));
            }
        }
    }
}
