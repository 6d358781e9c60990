package org.tamiz.fetch.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.tamiz.fetch.FetchException;
import org.tamiz.fetch.FetchException.Code;
import org.tamiz.fetch.FetchLimits;
import org.tamiz.fetch.FetchNetwork;
import org.tamiz.fetch.FetchTime;
import org.tamiz.fetch.FetchedFile;
import org.tamiz.fetch.PublicationFile;
import org.tamiz.fetch.Validators;

/** Asks for one file once, wherever its publisher sends us for it. */
public final class Question {

    private static final int MOST_MOVES = 5;

    /**
     * Some publishers refuse whoever does not look like a browser: OFAC wants this beginning and forty characters at least.
     * It still says who asks.
     */
    static final String USER_AGENT = "Mozilla/5.0 (compatible; Tamiz; update of sanctions lists)";

    private final PublicationFile file;
    private final Gate gate;
    private final FetchNetwork network;
    private final FetchLimits limits;
    private final FetchTime time;

    /** A question for this file. */
    public Question(PublicationFile file, Gate gate, FetchNetwork network, FetchLimits limits, FetchTime time) {
        this.file = file;
        this.gate = gate;
        this.network = network;
        this.limits = limits;
        this.time = time;
    }

    /**
     * Where to put a file that comes.
     *
     * @param path the file
     * @param budget how many bytes it may have
     * @param progress told now and then how many bytes there are
     */
    public record Target(Path path, Budget budget, LongConsumer progress) {}

    /**
     * Asks.
     *
     * @param known what the file was when it was last here; nothing to ask for it in any case
     * @param target where to put it; {@code null} to look at the head of the answer only
     * @throws FetchException when there is no sense in asking again
     */
    public Answer ask(Validators known, @Nullable Target target) {
        URI at = file.address();
        for (int i = 0; i <= MOST_MOVES; i++) {
            Answer answer = ask(at, known, target);
            if (!(answer instanceof Answer.Moved moved)) {
                return answer;
            }
            at = moved.to();
        }
        throw new FetchException(
                Code.REDIRECT_WRONG,
                Gate.shown(file.address()) + ": the server sent us on more than " + MOST_MOVES + " times",
                "Look at the address in a browser");
    }

    private Answer ask(URI at, Validators known, @Nullable Target target) {
        try (Exchange exchange = Exchange.open(at, gate.pass(at), network, limits, time)) {
            ClassicHttpResponse response = exchange.get(headers(known));
            int status = response.getCode();
            return switch (status) {
                case HttpStatus.SC_OK ->
                    target == null ? new Answer.Head(validators(response)) : take(at, exchange, response, target);
                case HttpStatus.SC_NOT_MODIFIED -> {
                    if (known.isNone()) {
                        throw new FetchException(
                                Code.NOT_MODIFIED_UNASKED,
                                Gate.shown(at) + ": the server says that nothing changed, and it was not asked that",
                                "Try again later; if it goes on, what lies between this machine and the server is broken");
                    }
                    yield new Answer.NotModified();
                }
                case HttpStatus.SC_MOVED_PERMANENTLY,
                        HttpStatus.SC_MOVED_TEMPORARILY,
                        HttpStatus.SC_SEE_OTHER,
                        HttpStatus.SC_TEMPORARY_REDIRECT,
                        308 -> new Answer.Moved(location(at, response));
                case HttpStatus.SC_REQUEST_TIMEOUT,
                        HttpStatus.SC_TOO_MANY_REQUESTS,
                        HttpStatus.SC_INTERNAL_SERVER_ERROR,
                        HttpStatus.SC_BAD_GATEWAY,
                        HttpStatus.SC_SERVICE_UNAVAILABLE,
                        HttpStatus.SC_GATEWAY_TIMEOUT -> new Answer.Later(status(at, status), retryAfter(response));
                default -> throw status(at, status);
            };
        }
    }

    private static Map<String, String> headers(Validators known) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", USER_AGENT);
        headers.put("Accept", "*/*");
        headers.put("Accept-Encoding", "gzip, identity");
        if (known.etag() != null) {
            headers.put("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            headers.put("If-Modified-Since", known.lastModified());
        }
        return headers;
    }

    private Answer take(URI at, Exchange exchange, ClassicHttpResponse response, Target target) {
        Body body = new Body(Gate.shown(at), file.name(), target.budget(), target.progress());
        boolean whole = false;
        try {
            String sha256 = body.take(exchange, response, target.path());
            whole = true;
            Validators validators = validators(response);
            return new Answer.Here(
                    new FetchedFile(file.name(), target.path(), validators, body.unpacked(), sha256),
                    instant(validators.lastModified()),
                    instant(value(response, "Date")));
        } finally {
            if (!whole) {
                target.budget().giveBack(body.unpacked());
            }
        }
    }

    private static Validators validators(ClassicHttpResponse response) {
        return new Validators(value(response, "ETag"), value(response, "Last-Modified"));
    }

    private static @Nullable String value(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().isBlank()
                ? null
                : header.getValue().strip();
    }

    private static URI location(URI at, ClassicHttpResponse response) {
        String location = value(response, "Location");
        try {
            if (location != null) {
                return at.resolve(new URI(location));
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw new FetchException(
                Code.REDIRECT_WRONG,
                Gate.shown(at) + ": the server sends us on and does not say where",
                "Look at the address in a browser");
    }

    private static FetchException status(URI at, int status) {
        return new FetchException(
                Code.STATUS_WRONG,
                Gate.shown(at) + ": the server answers " + status + " " + meaning(status),
                switch (status) {
                    case 404, 410 ->
                        "The publisher may have moved the list: look for its new address, and put it into"
                                + " publications.txt of the data folder";
                    case 401, 403, 202 ->
                        "Look at the address in a browser; publishers refuse some countries and some programs."
                                + " A file that was downloaded by other means is taken with --from FOLDER";
                    default -> "Try again later";
                });
    }

    private static String meaning(int status) {
        return switch (status) {
            case 202 -> "(not yet, or not to a program)";
            case 400 -> "(bad request)";
            case 401, 403 -> "(refused)";
            case 404 -> "(not found)";
            case 408, 504 -> "(took too long)";
            case 410 -> "(gone)";
            case 429 -> "(too many requests)";
            case 500, 502 -> "(broken)";
            case 503 -> "(not available)";
            default -> "";
        };
    }

    private @Nullable Duration retryAfter(ClassicHttpResponse response) {
        String text = value(response, "Retry-After");
        if (text == null) {
            return null;
        }
        if (text.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        Instant when = instant(text);
        if (when == null) {
            return null;
        }
        Instant date = instant(value(response, "Date"));
        Duration wait = Duration.between(date == null ? time.now() : date, when);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
