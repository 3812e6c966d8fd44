package fr.boussole.bench;

import fr.boussole.billing.InvoiceContent;
import fr.boussole.billing.InvoicePdf;
import fr.boussole.billing.SampleInvoices;
import fr.boussole.platform.text.Formats;
import fr.boussole.testing.Conformance;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Invoices of 25 lines a second, ours and others', in one run; prints our ratio to each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
public class InvoiceBench {
    private static final Map<String, Double> GOALS = Map.of("jasper", 5.0, "htmlConforming", 5.0, "bare", 0.5);

    private InvoiceContent content;
    private BarePage bare;
    private HtmlPage html;
    private JasperPage jasper;

    @Setup
    public void prepare() throws Exception {
        content = SampleInvoices.invoice(25);
        bare = new BarePage(PrintedText.of(InvoicePdf.write(content)));
        html = new HtmlPage();
        jasper = new JasperPage(content);
    }

    @Benchmark
    public byte[] boussole() {
        return InvoicePdf.write(content);
    }

    @Benchmark
    public byte[] bare() throws Exception {
        return bare.write();
    }

    @Benchmark
    public byte[] htmlPlain() throws Exception {
        return html.write(content, false);
    }

    @Benchmark
    public byte[] htmlConforming() throws Exception {
        return html.write(content, true);
    }

    @Benchmark
    public byte[] jasper() throws Exception {
        return jasper.write(content);
    }

    public static void main(String[] arguments) throws Exception {
        InvoiceBench bench = new InvoiceBench();
        bench.prepare();
        Map<String, Callable<byte[]>> ways = new LinkedHashMap<>();
        ways.put("boussole", bench::boussole);
        ways.put("bare", bench::bare);
        ways.put("htmlPlain", bench::htmlPlain);
        ways.put("htmlConforming", bench::htmlConforming);
        ways.put("jasper", bench::jasper);
        Map<String, String> facts = new LinkedHashMap<>();
        for (var way : ways.entrySet()) {
            facts.put(way.getKey(), facts(bench.content, way.getValue().call()));
        }
        Map<String, Double> speed = new LinkedHashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(InvoiceBench.class.getSimpleName())
                        .jvmArgsAppend("-Djava.awt.headless=true", "-Xmx1g")
                        .build())
                .run()) {
            speed.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        double ours = speed.get("boussole");
        System.out.println("\nInvoices of 25 lines a second, one thread");
        for (String way : ways.keySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %8.1f /s   ours is %6.2f x   %-12s %s%n",
                    way,
                    speed.get(way),
                    ours / speed.get(way),
                    goal(way, ours / speed.get(way)),
                    facts.get(way));
        }
    }

    private static String goal(String way, double ratio) {
        Double goal = GOALS.get(way);
        return goal == null ? "" : (ratio >= goal ? "reached " : "MISSED ") + goal;
    }

    /** That it is the same page: one page with every amount on it; and how well it conforms. */
    private static String facts(InvoiceContent content, byte[] pdf) throws Exception {
        String text = Conformance.text(pdf);
        for (InvoiceContent.Line line : content.lines()) {
            if (!text.contains(Formats.money(line.amount())) || !text.contains(Formats.date(line.date()))) {
                throw new IllegalStateException("a line is missing on " + text);
            }
        }
        return Conformance.pages(pdf) + " page, " + pdf.length / 1024 + " KB, faults: PDF/A-3a "
                + Conformance.failures(pdf, PDFAFlavour.PDFA_3_A).size() + ", PDF/UA-1 "
                + Conformance.failures(pdf, PDFAFlavour.PDFUA_1).size();
    }
}
