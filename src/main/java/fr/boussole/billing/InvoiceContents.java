package fr.boussole.billing;

import fr.boussole.patient.Coverage;
import fr.boussole.patient.Identity;
import fr.boussole.patient.Patient;
import fr.boussole.patient.Sex;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.prescription.Cover;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a draft into what is printed: everything the paper says, copied, so that it can be frozen. */
final class InvoiceContents {
    private final MonthFacts facts;
    private final Map<String, Issuer> issuers = new LinkedHashMap<>();
    private final Texts texts = Texts.beside(InvoiceContents.class);

    InvoiceContents(MonthFacts facts) {
        this.facts = facts;
    }

    /** @param number empty for a draft */
    InvoiceContent of(Draft draft, String number, LocalDate issuedOn) {
        MonthFacts.Rules rules = facts.rules();
        return new InvoiceContent(
                new InvoiceContent.Heading(
                        DocumentKind.INVOICE,
                        number,
                        issuedOn,
                        issuedOn.plusDays(rules.settings().dueDays()),
                        facts.month(),
                        Optional.empty()),
                issuers.computeIfAbsent(draft.biller().code(), code -> issuer(draft.biller())),
                person(patient(draft)),
                coverage(draft),
                draft.visits().stream().map(this::line).toList(),
                new InvoiceContent.Totals(draft.visits().size(), draft.minutes(), draft.shares(), draft.byRate()),
                terms(draft));
    }

    /** The note that takes a whole invoice back: the same lines, each amount below zero. */
    static InvoiceContent credit(InvoiceContent original, String number, LocalDate issuedOn) {
        InvoiceContent.Heading was = original.heading();
        InvoiceContent.Totals totals = original.totals();
        return new InvoiceContent(
                new InvoiceContent.Heading(
                        DocumentKind.CREDIT,
                        number,
                        issuedOn,
                        issuedOn,
                        was.period(),
                        Optional.of(new InvoiceContent.Original(was.number(), was.issuedOn()))),
                original.issuer(),
                original.person(),
                original.coverage(),
                original.lines().stream()
                        .map(l -> new InvoiceContent.Line(
                                l.date(),
                                l.start(),
                                l.end(),
                                l.minutes(),
                                l.nurse(),
                                l.rate(),
                                l.amount().negate()))
                        .toList(),
                new InvoiceContent.Totals(
                        totals.visits(),
                        totals.minutes(),
                        totals.shares().negated(),
                        totals.byRate().stream()
                                .map(s -> new InvoiceContent.Subtotal(
                                        s.rate(),
                                        s.visits(),
                                        s.minutes(),
                                        s.amount().negate()))
                                .toList()),
                original.terms());
    }

    private InvoiceContent.Line line(BilledVisit visit) {
        return new InvoiceContent.Line(
                visit.time().date(),
                visit.time().start(),
                visit.time().end(),
                visit.minutes(),
                member(visit.member()).name().brief(),
                visit.tariff().hourlyRate(),
                visit.amount());
    }

    private Issuer issuer(Biller biller) {
        Practice practice = facts.house().practice();
        if (biller.member().isEmpty()) {
            return new Issuer(
                    practice.name(),
                    false,
                    "",
                    new Issuer.Contact(
                            "",
                            practice.address().line(),
                            practice.reach().phone(),
                            practice.reach().email()),
                    new Issuer.Registration(
                            "",
                            "",
                            practice.registration().siret(),
                            practice.registration().finess()),
                    "",
                    facts.house().logo());
        }
        Member member = member(biller.member().get());
        Member.Details details = member.details();
        return new Issuer(
                member.name().full(),
                details.soleTrader(),
                texts.get("issuer.nurse"),
                new Issuer.Contact(
                        practice.name(),
                        practice.address().line(),
                        first(details.reach().phone(), practice.reach().phone()),
                        first(details.reach().email(), practice.reach().email())),
                new Issuer.Registration(details.rpps(), details.amNumber(), details.siret(), ""),
                associates(member),
                facts.house().logo());
    }

    /** The other nurses who invoice in the practice (R. 4312-56 CSP). */
    private String associates(Member issuer) {
        return facts.house().members().values().stream()
                .filter(m -> !m.id().equals(issuer.id()) && m.sees())
                .filter(m -> m.details().billsFor().isEmpty()
                        && m.presence().on(facts.month().atEndOfMonth()))
                .map(m -> m.name().brief())
                .sorted(Comparator.comparing(Formats::searchKey))
                .collect(Collectors.joining(", "));
    }

    private static InvoiceContent.Person person(Patient patient) {
        Identity identity = patient.identity();
        return new InvoiceContent.Person(
                identity.sex() == Sex.F ? InvoiceContent.Sex.F : InvoiceContent.Sex.M,
                identity.fullName(),
                identity.birthDate(),
                patient.coverage().nir().value(),
                patient.home().address().line());
    }

    /** The prescription that covers the visits; where none does, what the person's file says of its own. */
    private InvoiceContent.Coverage coverage(Draft draft) {
        Patient patient = patient(draft);
        Coverage coverage = patient.coverage();
        Optional<Cover> cover = Cover.naming(
                facts.coversOf(patient.id()),
                draft.visits().stream().map(visit -> visit.time().date()).collect(Collectors.toSet()));
        return new InvoiceContent.Coverage(
                coverage.fund(),
                coverage.amoPercent(),
                coverage.complementary(),
                coverage.amcPercent(),
                cover.map(Cover::prescriber).orElse(patient.referral().prescriber()),
                cover.map(Cover::prescribedOn).or(() -> patient.referral().prescribedOn()));
    }

    private InvoiceContent.Terms terms(Draft draft) {
        Practice practice = facts.house().practice();
        Practice.Account account = practice.registration().account();
        Optional<Member> member = draft.biller().member().map(this::member);
        Optional<String> own = member.map(m -> m.details().iban()).filter(iban -> !iban.isBlank());
        String holder = own.isPresent() ? member.map(m -> m.name().full()).orElse("") : account.holder();
        return new InvoiceContent.Terms(
                facts.rules().settings().rounding(), mentions(draft), own.orElse(account.iban()), holder);
    }

    /** The practice's mentions and the tariffs' own, each sentence once; that of the rounding is the paper's. */
    private List<String> mentions(Draft draft) {
        String practice = facts.house().practice().legalMentions();
        Stream<String> own = (practice.isBlank() ? texts.get("mention.vat") : practice).lines();
        Stream<String> tariffs =
                draft.visits().stream().map(v -> v.tariff().mention()).distinct();
        Map<String, String> sentences = new LinkedHashMap<>();
        Stream.concat(tariffs, own)
                .filter(line -> !line.isBlank())
                .forEach(line -> sentences.putIfAbsent(Formats.searchKey(line), line.strip()));
        sentences.remove(Formats.searchKey(texts.get("pdf.prorata")));
        return new ArrayList<>(sentences.values());
    }

    private static String first(String own, String other) {
        return own.isBlank() ? other : own;
    }

    private Member member(MemberId id) {
        return Optional.ofNullable(facts.house().members().get(id)).orElseThrow();
    }

    private Patient patient(Draft draft) {
        return Optional.ofNullable(facts.patients().get(draft.key().patient())).orElseThrow();
    }
}
