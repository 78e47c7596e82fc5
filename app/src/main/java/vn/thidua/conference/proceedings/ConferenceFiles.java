package vn.thidua.conference.proceedings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.conference.ConferenceImport;
import vn.thidua.conference.ConferenceImported;

/** Takes in the record of a conference from a file and the pictures beside it. */
@Component
class ConferenceFiles implements ConferenceImport {

    private static final long LARGEST = 1L << 20;

    private final ProceedingsReader reader;
    private final ProceedingsService service;

    ConferenceFiles(ProceedingsReader reader, ProceedingsService service) {
        this.reader = reader;
        this.service = service;
    }

    @Override
    public ConferenceImported importFile(Path file) {
        Defects defects = new Defects();
        Path folder = file.toAbsolutePath().getParent();
        Optional<Proceedings> read =
                text(file, defects).map(text -> reader.read(text, folder == null ? file : folder, defects));
        return read.isPresent() && defects.isEmpty()
                ? service.store(read.get())
                : new ConferenceImported.Refused(defects.of(name(file)));
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static Optional<String> text(Path file, Defects defects) {
        try {
            if (Files.size(file) > LARGEST) {
                defects.add("", 0, ProceedingsViolation.FILE_TOO_LARGE, LARGEST >> 20);
                return Optional.empty();
            }
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException notUtf8) {
            defects.add("", 0, ProceedingsViolation.NOT_YAML);
        } catch (IOException unreadable) {
            defects.add("", 0, ProceedingsViolation.FILE_UNREADABLE);
        }
        return Optional.empty();
    }
}
