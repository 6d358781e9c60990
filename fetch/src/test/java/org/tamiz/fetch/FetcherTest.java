package org.tamiz.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tamiz.testkit.TestServer.head;
import static org.tamiz.testkit.TestServer.ok;
import static org.tamiz.testkit.TestServer.raw;
import static org.tamiz.testkit.TestServer.redirect;
import static org.tamiz.testkit.TestServer.status;
import static org.tamiz.testkit.TestServer.tagged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.fetch.FetchException.Code;
import org.tamiz.fetch.Publication.Use;
import org.tamiz.model.PublicationTime;
import org.tamiz.testkit.TestCertificate;
import org.tamiz.testkit.TestServer;
import org.tamiz.testkit.TestServer.Script;

/** Fetching from a server on this machine that does everything that servers do wrong. */
class FetcherTest {

    private static final String XML = "<LIST>" + "<ENTRY>an invented party</ENTRY>".repeat(20) + "</LIST>";
    private static final String MONDAY = "Mon, 23 Nov 2026 08:00:00 GMT";
    private static final String TUESDAY = "Tue, 24 Nov 2026 08:00:00 GMT";
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    private Path folder;

    private TestServer server = never();
    private final FakeTime time = new FakeTime(NOW);
    private final List<String> progress = new ArrayList<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private Set<String> hosts = Set.of();
    private FetchAllowances allowances = allowing(Set.of(), Set.of());
    private long mostBytes = 1 << 20;
    private long leastBytesASecond = 100;

    @SuppressWarnings("NullAway") // set before each test
    private static TestServer never() {
        return null;
    }

    @BeforeEach
    void start() throws IOException {
        server = TestServer.encrypted();
        for (String host : List.of(
                TestCertificate.LISTS, TestCertificate.FILES, TestCertificate.OTHER, TestCertificate.STRANGER)) {
            names.put(host, List.of("127.0.0.1"));
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static FetchAllowances allowing(Set<String> more, Set<String> unencrypted) {
        return new FetchAllowances(
                more,
                unencrypted,
                Set.of(TestCertificate.LISTS, TestCertificate.FILES, TestCertificate.OTHER, TestCertificate.STRANGER));
    }

    private Publication publication(String host, String... files) {
        List<PublicationFile> all = new ArrayList<>();
        for (String file : files) {
            all.add(new PublicationFile(
                    file, URI.create("https://" + host + ":" + server.port() + "/" + file + "?token=secret")));
        }
        return new Publication("test-list", List.of("test"), all, hosts, mostBytes, Use.USUAL, "seen");
    }

    private Fetcher fetcher(SSLSocketFactory tls) {
        FetchLimits limits = new FetchLimits(
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                Duration.ofSeconds(300),
                leastBytesASecond,
                Duration.ofSeconds(10),
                4,
                Duration.ofSeconds(120));
        FetchNetwork network = new FetchNetwork(tls, this::addresses);
        return new Fetcher(network, limits, allowances, time, new Random(7), progress::add);
    }

    private List<InetAddress> addresses(String host) throws UnknownHostException {
        List<InetAddress> addresses = new ArrayList<>();
        for (String address : names.getOrDefault(host, List.of())) {
            addresses.add(InetAddress.getByName(address));
        }
        if (addresses.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return addresses;
    }

    private FetchOutcome fetch(Publication publication, Map<String, Validators> known) {
        return fetcher(TestCertificate.context().getSocketFactory()).fetch(publication, known, folder);
    }

    private FetchOutcome.Arrived arrived(String... files) {
        return (FetchOutcome.Arrived) fetch(publication(TestCertificate.LISTS, files), Map.of());
    }

    private FetchException refused(Code code, String... files) {
        return refused(
                code, Map.of(), publication(TestCertificate.LISTS, files.length == 0 ? new String[] {"a.xml"} : files));
    }

    private FetchException refused(Code code, Map<String, Validators> known, Publication publication) {
        FetchException refused = catchThrowableOfType(FetchException.class, () -> fetch(publication, known));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code);
        assertThat(refused.problem()).doesNotContain("secret");
        assertThat(refused.remedy()).isNotBlank();
        return refused;
    }

    private void on(String file, Script... answers) {
        server.on("/" + file + "?token=secret", answers);
    }

    // All is well

    @Test
    void aFileArrivesWithTheTimeThatItsServerGives() throws IOException {
        on("a.xml", tagged(XML, "\"v1\"", MONDAY));

        FetchOutcome.Arrived arrived = arrived("a.xml");

        FetchedFile file = arrived.files().getFirst();
        assertThat(Files.readString(file.path())).isEqualTo(XML);
        assertThat(file.bytes()).isEqualTo(XML.length());
        assertThat(file.validators()).isEqualTo(new Validators("\"v1\"", MONDAY));
        assertThat(String.valueOf(arrived.published())).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(arrived.published()).extracting(PublicationTime::origin).isEqualTo(PublicationTime.Origin.HTTP);
        assertThat(server.requests().getFirst().header("If-None-Match")).isNull();
        assertThat(server.requests().getFirst().header("User-Agent"))
                .matches("Mozilla/[0-9].{38,}")
                .contains("Tamiz");
    }

    @Test
    void aFileInPiecesArrives() throws IOException {
        on(
                "a.xml",
                raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<LIST>\r\n7\r\n</LIST>\r\n0\r\n\r\n"));

        assertThat(Files.readString(arrived("a.xml").files().getFirst().path())).isEqualTo("<LIST></LIST>");
    }

    @Test
    void aPackedFileIsUnpacked() throws IOException {
        on("a.xml", ok(gzip(XML.getBytes(StandardCharsets.UTF_8)), "Content-Encoding: gzip"));

        assertThat(Files.readString(arrived("a.xml").files().getFirst().path())).isEqualTo(XML);
    }

    @Test
    void anAnswerThatAnnouncesAnAnswerIsPassedOver() {
        on("a.xml", (request, out) -> {
            out.write("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            ok(XML).answer(request, out);
        });

        assertThat(arrived("a.xml").files()).hasSize(1);
    }

    @Test
    void whatIsKnownIsAskedForWithItsConditionAndMayBeUnchanged() {
        on("a.xml", tagged(XML, "\"v1\"", MONDAY));
        Map<String, Validators> known = Map.of("a.xml", new Validators("\"v1\"", MONDAY));

        assertThat(fetch(publication(TestCertificate.LISTS, "a.xml"), known))
                .isInstanceOf(FetchOutcome.Unchanged.class);
        assertThat(server.requests().getFirst().header("If-Modified-Since")).isEqualTo(MONDAY);
    }

    // Sets

    @Test
    void ofASetAllComesWhenAnythingIsNew() throws IOException {
        on("a.csv", tagged("1,a\n", "\"a1\"", MONDAY));
        on("b.csv", tagged("1,b\n", "\"b2\"", TUESDAY));
        Map<String, Validators> known =
                Map.of("a.csv", new Validators("\"a1\"", MONDAY), "b.csv", new Validators("\"b1\"", MONDAY));

        FetchOutcome.Arrived arrived =
                (FetchOutcome.Arrived) fetch(publication(TestCertificate.LISTS, "a.csv", "b.csv"), known);

        assertThat(arrived.files()).extracting(FetchedFile::name).containsExactly("a.csv", "b.csv");
        assertThat(Files.readString(arrived.files().getFirst().path())).isEqualTo("1,a\n");
        assertThat(String.valueOf(arrived.published())).isEqualTo("2026-11-24T08:00:00Z");
    }

    @Test
    void aSetIsAskedForInFullWhenOfOneFileNothingIsKnown() {
        on("a.csv", tagged("1,a\n", "\"a1\"", MONDAY));
        on("b.csv", tagged("1,b\n", "\"b1\"", MONDAY));

        FetchOutcome outcome = fetch(
                publication(TestCertificate.LISTS, "a.csv", "b.csv"),
                Map.of("a.csv", new Validators("\"a1\"", MONDAY)));

        assertThat(outcome).isInstanceOf(FetchOutcome.Arrived.class);
        assertThat(server.requests().getFirst().header("If-None-Match")).isNull();
    }

    @Test
    void aSetThatChangesWhileItIsFetchedIsFetchedAgain() throws IOException {
        on("a.csv", tagged("1,old\n", "\"a1\"", MONDAY), tagged("1,new\n", "\"a2\"", TUESDAY));
        on("b.csv", tagged("1,b\n", "\"b2\"", TUESDAY));

        FetchOutcome.Arrived arrived = arrived("a.csv", "b.csv");

        assertThat(Files.readString(arrived.files().getFirst().path())).isEqualTo("1,new\n");
        assertThat(arrived.files().getFirst().validators().etag()).isEqualTo("\"a2\"");
        assertThat(progress).anyMatch(line -> line.contains("a.csv changed while its set was fetched"));
    }

    @Test
    void aSetThatNeverComesToRestIsRefused() {
        int[] version = {0};
        on(
                "a.csv",
                (request, out) ->
                        tagged("1,a\n", "\"a" + version[0]++ + "\"", MONDAY).answer(request, out));
        on("b.csv", tagged("1,b\n", "\"b1\"", MONDAY));

        assertThat(refused(Code.CHANGED_MEANWHILE, "a.csv", "b.csv").problem()).contains("not of one moment");
    }

    @Test
    void aSetWhoseServerSaysNothingOfItsFilesIsComparedByItsBytes() {
        on("a.csv", ok("1,old\n"), ok("1,new\n"));
        on("b.csv", ok("1,b\n"));

        FetchOutcome.Arrived arrived = arrived("a.csv", "b.csv");

        assertThat(arrived.published()).isNull();
        assertThat(arrived.files().getFirst().path()).hasContent("1,new");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".again"));
    }

    @Test
    void aSetThatIsJustBeingPutInPlaceIsWaitedFor() {
        String date = "Date: Tue, 24 Nov 2026 08:00:30 GMT";
        on("a.csv", ok("1,a\n", "ETag: \"a\"", "Last-Modified: " + MONDAY, date));
        on("b.csv", ok("1,b\n", "ETag: \"b\"", "Last-Modified: " + TUESDAY, date));

        assertThat(arrived("a.csv", "b.csv").files()).hasSize(2);
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(90));
    }

    @Test
    void ofASetWithAMissingFileNothingComes() {
        on("a.csv", ok("1,a\n"));

        assertThat(refused(Code.STATUS_WRONG, "a.csv", "b.csv").problem()).contains("b.csv", "404");
    }

    // What may pass, and what does not

    @Test
    void tooManyRequestsIsWaitedForAsLongAsTheServerAsks() {
        on("a.xml", status("429 Too Many Requests", "Retry-After: 17"), ok(XML));

        assertThat(arrived("a.xml").files()).hasSize(1);
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(17));
    }

    @Test
    void aDateToTryAgainIsReadByTheServersOwnClock() {
        on(
                "a.xml",
                status(
                        "503 Service Unavailable",
                        "Date: Tue, 24 Nov 2026 08:00:00 GMT",
                        "Retry-After: Tue, 24 Nov 2026 08:00:40 GMT"),
                ok(XML));

        assertThat(arrived("a.xml").files()).hasSize(1);
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(40));
    }

    @Test
    void aServerThatAsksForAnHourIsLeftAlone() {
        on("a.xml", status("429 Too Many Requests", "Retry-After: 3600"));

        assertThat(refused(Code.RATE_LIMITED).problem()).contains("3600 seconds");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aBrokenServerIsAskedFourTimesWithGrowingPauses() {
        on("a.xml", status("500 Internal Server Error"));

        FetchException refused = refused(Code.STATUS_WRONG);

        assertThat(refused.problem()).contains("500", "4 times in a row");
        assertThat(server.requests()).hasSize(4);
        List<Duration> pauses = time.pauses();
        assertThat(pauses).hasSize(3);
        assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(pauses.get(2)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @Test
    void aConnectionThatBreaksIsTriedAgain() {
        on("a.xml", raw(""), raw("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<LIST>"), ok(XML));

        assertThat(arrived("a.xml").files().getFirst().path()).hasContent(XML);
        assertThat(time.pauses()).hasSize(2);
    }

    @Test
    void aFileThatIsGoneOrRefusedIsNotAskedForAgain() {
        for (String status :
                List.of("404 Not Found", "403 Forbidden", "202 Accepted", "206 Partial Content", "418 Teapot")) {
            on("a.xml", status(status));
            assertThat(refused(Code.STATUS_WRONG).problem()).contains(status.substring(0, 3));
        }
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void nobodyThereIsTold() {
        names.put(TestCertificate.LISTS, List.of());
        assertThat(refused(Code.HOST_UNKNOWN).problem()).contains("nobody knows the host lists.example");
        assertThat(time.pauses()).hasSize(3);
        names.put(TestCertificate.LISTS, List.of("127.0.0.1"));
        server.close();
        assertThat(refused(Code.CONNECT_FAILED).problem()).contains("nobody answers at 127.0.0.1");
    }

    // Lies

    @Test
    void notModifiedToAFirstQuestionIsAnError() {
        on("a.xml", (request, out) -> head(out, "304 Not Modified", "ETag: \"v1\""));

        assertThat(refused(Code.NOT_MODIFIED_UNASKED).problem()).contains("it was not asked that");
    }

    @Test
    void aFileThatEndsTooEarlyIsNotKept() {
        on("a.xml", raw("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + XML));

        assertThat(refused(Code.TRUNCATED).problem()).contains("the connection ended before the file did");
        on("a.xml", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<LIST>\r\n"));
        assertThat(refused(Code.TRUNCATED).problem()).contains("the connection ended before the file did");
        on("a.xml", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<LIST>"));
        assertThat(refused(Code.TRUNCATED).problem()).contains("the connection ended before the file did");
    }

    @Test
    void aFileThatIsLongerThanAnnouncedIsNotKept() {
        on("a.xml", raw("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n<LIST></LIST><ENTRY/>"));

        assertThat(refused(Code.LENGTH_WRONG).problem()).contains("more than the 13 bytes that it announced");
    }

    @Test
    void aFileOfNoAnnouncedLengthIsNotKept() {
        on("a.xml", raw("HTTP/1.1 200 OK\r\n\r\n" + XML));

        assertThat(refused(Code.LENGTH_WRONG).problem()).contains("nobody can tell whether it came whole");
    }

    @Test
    void aPackedFileThatIsCutOrHasATailIsNotKept() throws IOException {
        byte[] packed = gzip(XML.repeat(50).getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(packed, packed.length - 9);
        on("a.xml", ok(cut, "Content-Encoding: gzip"));
        refused(Code.TRUNCATED);

        byte[] garbled = packed.clone();
        garbled[packed.length / 2] ^= 0x55;
        on("a.xml", ok(garbled, "Content-Encoding: gzip"));
        FetchException broken = catchThrowableOfType(FetchException.class, () -> arrived("a.xml"));
        assertThat(broken.code()).isIn(Code.PACKING_WRONG, Code.TRUNCATED);
        on("a.xml", ok(XML, "Content-Encoding: gzip"));
        refused(Code.PACKING_WRONG);
        on("a.xml", ok(XML, "Content-Encoding: br"));
        assertThat(refused(Code.PACKING_WRONG).problem()).contains("\"br\"");
    }

    @Test
    void aBombOfZipIsStoppedAtTheLimit() throws IOException {
        byte[] bomb = gzip(("<LIST>" + " ".repeat(64 << 20)).getBytes(StandardCharsets.UTF_8));
        assertThat(bomb).hasSizeLessThan(1 << 20);
        on("a.xml", ok(bomb, "Content-Encoding: gzip"));

        assertThat(refused(Code.TOO_LARGE).problem()).contains("more than the 1 MB that test-list may have");
        assertThat(Files.size(folder.resolve("a.xml"))).isLessThanOrEqualTo(mostBytes);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedByItsHeadOrAtTheLimit() {
        on("a.xml", raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n<LIST>"));
        refused(Code.TOO_LARGE);
        on("a.xml", (request, out) -> {
            head(out, "200 OK", "Transfer-Encoding: chunked");
            byte[] piece = ("400\r\n" + "<".repeat(1024) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 100_000; i++) {
                out.write(piece);
            }
        });
        refused(Code.TOO_LARGE);
    }

    @Test
    void theLimitIsOfAllFilesTogether() {
        mostBytes = 3000;
        on("a.csv", ok("1,a\n".repeat(500)));
        on("b.csv", ok("1,b\n".repeat(500)));

        refused(Code.TOO_LARGE, "a.csv", "b.csv");
    }

    @Test
    void aWebPageIsNoListWhateverItsStatus() {
        for (String page : List.of(
                "<!DOCTYPE html><title>Maintenance</title>",
                "\u00ef\u00bb\u00bf  <html lang='en'>",
                "<?xml version=\"1.0\"?>\n<HTML xmlns='x'>")) {
            on("a.xml", (request, out) -> {
                byte[] body = page.getBytes(StandardCharsets.ISO_8859_1);
                head(out, "200 OK", "Content-Length: " + body.length, "Content-Type: text/xml");
                out.write(body);
            });
            assertThat(refused(Code.NOT_A_LIST).problem()).contains("this is a web page, not the list");
        }
    }

    @Test
    void whatBeginsAsSomethingElseIsNoList() {
        for (Map.Entry<String, String> each : Map.of(
                        "a.xml",
                        "{\"error\":1}",
                        "b.json",
                        "<e/>",
                        "c.csv",
                        "{\"error\":1}",
                        "d.xlsx",
                        "1,2",
                        "e.xml",
                        "")
                .entrySet()) {
            on(each.getKey(), ok(each.getValue()));
            refused(Code.NOT_A_LIST, each.getKey());
        }
    }

    @Test
    void whatIsNoHttpIsTold() {
        on("a.xml", raw("SSH-2.0-nonsense\r\n\r\n"));
        assertThat(refused(Code.PROTOCOL_WRONG).problem()).contains("no HTTP");
        on("a.xml", raw("HTTP/1.1 200 OK\r\nX: " + "x".repeat(100_000) + "\r\n\r\n"));
        refused(Code.PROTOCOL_WRONG);
        on("a.xml", raw("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(1000) + "\r\n"));
        refused(Code.PROTOCOL_WRONG);
        on("a.xml", raw("HTTP/1.1 100 Continue\r\n\r\n".repeat(20)));
        refused(Code.PROTOCOL_WRONG);
    }

    // Slowness

    @Test
    void aServerThatDripsBytesIsCutOff() {
        on("a.xml", (request, out) -> {
            head(out, "200 OK", "Content-Length: 100000");
            out.flush();
            time.awaitAlarm(Duration.ofSeconds(10));
            for (int i = 0; i < 100_000; i++) {
                out.write('<');
                out.flush();
                // A byte a second.
                time.pass(Duration.ofSeconds(1));
            }
        });

        assertThat(refused(Code.TOO_SLOW).problem()).contains("fewer than 100 bytes a second");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aServerThatDripsItsHeadIsCutOff() {
        on("a.xml", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 10_000; i++) {
                out.write('x');
                out.flush();
                time.pass(Duration.ofSeconds(1));
            }
        });

        assertThat(refused(Code.TIMED_OUT).problem()).contains("the server took too long", "4 times in a row");
    }

    @Test
    void aServerThatIsFastEnoughForEverIsCutOffToo() {
        leastBytesASecond = 0;
        on("a.xml", (request, out) -> {
            head(out, "200 OK", "Content-Length: 900000");
            out.flush();
            time.awaitAlarm(Duration.ofMinutes(5));
            byte[] piece = "<".repeat(1500).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 600; i++) {
                out.write(piece);
                out.flush();
                time.pass(Duration.ofSeconds(1));
            }
        });

        refused(Code.TIMED_OUT);
    }

    // Where it may be

    @Test
    void aRedirectToAHostOfThePublicationIsFollowed() {
        hosts = Set.of(TestCertificate.FILES);
        on("a.xml", redirect("https://files.example/signed?signature=secret"));

        // On the usual port nobody answers here; that it is asked at all is what counts.
        FetchException refused = catchThrowableOfType(FetchException.class, () -> arrived("a.xml"));
        assertThat(refused.code()).isIn(Code.CONNECT_FAILED, Code.TLS_FAILED);
        assertThat(refused.problem()).contains("https://files.example/signed:").doesNotContain("secret");
    }

    @Test
    void aRedirectOnTheSameHostIsFollowed() {
        on("a.xml", redirect("/moved/../b.xml"));
        server.on("/b.xml", ok(XML));
        server.on("/moved/../b.xml", ok(XML));

        assertThat(arrived("a.xml").files()).hasSize(1);
    }

    @Test
    void aRedirectToAnyOtherHostIsRefusedUnlessTheUserAllowsIt() {
        on("a.xml", redirect("https://other.example/list"));

        FetchException refused = refused(Code.ADDRESS_REFUSED);
        assertThat(refused.problem()).contains("https://other.example/list", "lists.example sends us to another host");
        assertThat(refused.remedy()).contains("--allow-host other.example");

        allowances = allowing(Set.of("OTHER.example."), Set.of());
        FetchException followed = catchThrowableOfType(FetchException.class, () -> arrived("a.xml"));
        assertThat(followed.code()).isIn(Code.CONNECT_FAILED, Code.TLS_FAILED);
    }

    @Test
    void aRedirectToAPrivateAddressIsRefused() {
        allowances = new FetchAllowances(Set.of("inside.example"), Set.of(), Set.of(TestCertificate.LISTS));
        on("a.xml", redirect("https://inside.example/admin"));
        for (String address : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "172.31.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fe80::1",
                "fd00:ec2::254",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "224.0.0.1")) {
            names.put("inside.example", List.of(address));
            assertThat(refused(Code.NETWORK_REFUSED).problem()).contains("inside.example stands for ");
        }
        // One bad address among good ones is enough.
        names.put("inside.example", List.of("8.8.8.8", "127.0.0.1"));
        refused(Code.NETWORK_REFUSED);
    }

    @Test
    void metadataIsNeverAskedWhateverIsAllowed() {
        allowances = new FetchAllowances(
                Set.of("metadata.example"),
                Set.of("metadata.example"),
                Set.of(TestCertificate.LISTS, "metadata.example"));
        on("a.xml", redirect("http://metadata.example/latest/meta-data/"));
        for (String address : List.of("169.254.169.254", "fd00:ec2::254", "100.100.100.200", "fe80::1")) {
            names.put("metadata.example", List.of(address));
            refused(Code.NETWORK_REFUSED);
        }
    }

    @Test
    void aNameThatChangesItsMindIsAskedWhereItWasLookedAt() {
        // The first look gives a good address, any later one an address inside; there must be no later one.
        Set<String> looked = new LinkedHashSet<>();
        on("a.xml", ok(XML));
        FetchNetwork network = new FetchNetwork(TestCertificate.context().getSocketFactory(), host -> {
            boolean first = looked.add(host);
            return List.of(InetAddress.getByName(first ? "127.0.0.1" : "10.0.0.1"));
        });
        Fetcher fetcher = new Fetcher(network, FetchLimits.USUAL, allowances, time, new Random(1), progress::add);

        assertThat(fetcher.fetch(publication(TestCertificate.LISTS, "a.xml"), Map.of(), folder))
                .isInstanceOf(FetchOutcome.Arrived.class);
    }

    @Test
    void whatIsNotEncryptedIsRefusedUnlessTheUserAllowsIt() throws IOException {
        on("a.xml", redirect("http://lists.example/a.xml"));
        FetchException refused = refused(Code.ADDRESS_REFUSED);
        assertThat(refused.problem()).contains("it is not encrypted");
        assertThat(refused.remedy()).contains("--allow-http lists.example");

        try (TestServer plain = TestServer.plain()) {
            plain.on("/a.xml", ok(XML));
            Publication mirror = publication(TestCertificate.LISTS, "a.xml")
                    .at(List.of(new PublicationFile(
                            "a.xml", URI.create("http://lists.example:" + plain.port() + "/a.xml"))));
            refused(Code.ADDRESS_REFUSED, Map.of(), mirror);
            allowances = allowing(Set.of(), Set.of(TestCertificate.LISTS));
            assertThat(fetch(mirror, Map.of())).isInstanceOf(FetchOutcome.Arrived.class);
        }
    }

    @Test
    void oddAddressesAreRefused() {
        for (String to : List.of(
                "ftp://lists.example/a",
                "https://user:password@lists.example/a",
                "https://lists.example:22/a",
                "file:///etc/passwd",
                "https:///a")) {
            on("a.xml", redirect(to));
            assertThat(refused(Code.ADDRESS_REFUSED).getMessage()).doesNotContain("bug");
        }
        on("a.xml", redirect("https://not a host/"));
        refused(Code.REDIRECT_WRONG);
        on("a.xml", status("302 Found"));
        refused(Code.REDIRECT_WRONG);
        on("a.xml", redirect("/a.xml?token=secret"));
        assertThat(refused(Code.REDIRECT_WRONG).problem()).contains("more than 5 times");
    }

    @Test
    void aCertificateOfSomebodyElseIsRefused() {
        FetchException stranger = refused(Code.TLS_FAILED, Map.of(), publication(TestCertificate.STRANGER, "a.xml"));
        assertThat(stranger.problem()).contains("the server cannot prove who it is");
        assertThat(server.requests()).isEmpty();

        FetchException untrusted = catchThrowableOfType(
                FetchException.class,
                () -> fetcher((SSLSocketFactory) SSLSocketFactory.getDefault())
                        .fetch(publication(TestCertificate.LISTS, "a.xml"), Map.of(), folder));
        assertThat(untrusted.code()).isEqualTo(Code.TLS_FAILED);
    }

    @Test
    void aServerThatKeepsTheConnectionOpenIsNotWaitedFor() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        on("a.xml", (request, out) -> {
            ok(XML).answer(request, out);
            out.flush();
            done.await();
        });

        assertThat(arrived("a.xml").files()).hasSize(1);
        done.countDown();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
