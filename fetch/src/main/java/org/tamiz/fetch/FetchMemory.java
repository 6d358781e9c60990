package org.tamiz.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.fetch.FetchException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of publications from the last time they were fetched: a small file each, in a folder beside the ledger. To
 * lose one costs a download.
 */
public final class FetchMemory {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;

    public FetchMemory(Path folder) {
        this.folder = folder;
    }

    /**
     * What is known of one publication.
     *
     * @param validators by what each of its files is known again, by name
     * @param contents hash of the content of each list that came of it, as the ledger has it
     */
    public record Remembered(Map<String, Validators> validators, Map<String, String> contents) {

        /** Nothing. */
        public static final Remembered NOTHING = new Remembered(Map.of(), Map.of());

        public Remembered {
            validators = Map.copyOf(validators);
            contents = Map.copyOf(contents);
        }
    }

    /** What is known of a publication; nothing when it is kept elsewhere now, or when the file cannot be read. */
    public Remembered of(Publication publication) {
        try {
            JsonNode json = JSON.readTree(Files.readString(file(publication)));
            Map<String, Validators> validators = new LinkedHashMap<>();
            for (PublicationFile file : publication.files()) {
                JsonNode known = json.path("files").path(file.name());
                if (!known.path("address").asString("").equals(withoutFragment(file.address()))) {
                    return Remembered.NOTHING;
                }
                validators.put(file.name(), new Validators(text(known, "etag"), text(known, "lastModified")));
            }
            Map<String, String> contents = new LinkedHashMap<>();
            json.path("contents")
                    .properties()
                    .forEach(each -> contents.put(each.getKey(), each.getValue().asString("")));
            return new Remembered(validators, contents);
        } catch (NoSuchFileException e) {
            return Remembered.NOTHING;
        } catch (IOException | JacksonException e) {
            // What it says is only a means to save a download.
            return Remembered.NOTHING;
        }
    }

    /** Remembers it. */
    public void keep(Publication publication, Remembered remembered) {
        ObjectNode json = JSON.createObjectNode();
        ObjectNode files = json.putObject("files");
        for (PublicationFile file : publication.files()) {
            Validators validators = remembered.validators().getOrDefault(file.name(), Validators.NONE);
            ObjectNode each = files.putObject(file.name());
            each.put("address", withoutFragment(file.address()));
            if (validators.etag() != null) {
                each.put("etag", validators.etag());
            }
            if (validators.lastModified() != null) {
                each.put("lastModified", validators.lastModified());
            }
        }
        ObjectNode contents = json.putObject("contents");
        remembered.contents().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> contents.put(each.getKey(), each.getValue()));
        try {
            Files.createDirectories(folder);
            Path target = file(publication);
            Path part = target.resolveSibling(Objects.requireNonNull(target.getFileName()) + ".part");
            Files.writeString(part, json.toPrettyString() + "\n");
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FetchException(
                    Code.STORE_FAILED,
                    folder + " cannot be written (" + e.getMessage() + ")",
                    "Check the permissions of the data folder and the room on its disk",
                    e);
        }
    }

    private Path file(Publication publication) {
        return folder.resolve(publication.id() + ".json");
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isString() && !value.asString().isBlank() ? value.asString() : null;
    }

    private static String withoutFragment(URI address) {
        String text = address.toString();
        int end = text.indexOf('#');
        return end < 0 ? text : text.substring(0, end);
    }
}
