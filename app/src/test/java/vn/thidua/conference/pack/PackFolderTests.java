package vn.thidua.conference.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.conference.ConferenceImport;
import vn.thidua.conference.ConferencePack;
import vn.thidua.conference.PackOrder;
import vn.thidua.conference.PackResult;
import vn.thidua.conference.PackResult.LeftOut;
import vn.thidua.conference.PackResult.PackFile;
import vn.thidua.conference.ReviewStandIns;
import vn.thidua.conference.ReviewUnits;
import vn.thidua.conference.SamplePictures;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Progress;
import vn.thidua.shared.Scope;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, ReviewStandIns.class})
@Transactional
class PackFolderTests {

    private static final String[] WITHOUT_CONFERENCE = {
        "bao-cao-tong-hop.docx", "bao-cao-tong-hop.pdf", "phu-luc.xlsx", "bang-diem.xlsx", "refused.xlsx"
    };

    @TempDir
    private Path folder;

    @Autowired
    private UnitRegister register;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private ConferenceImport conferences;

    @Autowired
    private ConferencePack packs;

    @Autowired
    private PackService service;

    @BeforeEach
    void registerUnits() {
        register.register("units.csv", ReviewUnits.csv(), LocalDate.of(2017, 1, 1));
    }

    @Test
    void writesEveryFileAndTellsOfEach() throws IOException {
        conferences.importFile(SamplePictures.SAMPLE);
        List<String> heard = new ArrayList<>();

        PackResult result = packs.write(
                order(Optional.of("HN-2017-10")),
                folder.resolve("out/pack"),
                (done, total, file) -> heard.add(done + "/" + total + " " + file));

        assertThat(result.leftOut()).isEmpty();
        assertThat(result.files()).hasSize(9).allMatch(file -> file.bytes() > 0);
        assertThat(names(folder.resolve("out/pack")))
                .containsExactlyInAnyOrderElementsOf(
                        result.files().stream().map(PackFile::name).toList());
        assertThat(heard).first().isEqualTo("1/9 bao-cao-tong-hop.docx");
        assertThat(names(folder.resolve("out"))).containsExactly("pack");
    }

    @Test
    void namesWhatItLeavesOutWithoutAConference() throws IOException {
        PackResult result = packs.write(order(Optional.empty()), folder.resolve("pack"), Progress.SILENT);

        assertThat(result.files()).extracting(PackFile::name).containsExactly(WITHOUT_CONFERENCE);
        assertThat(result.leftOut())
                .extracting(LeftOut::name)
                .containsExactly("bien-ban.docx", "thong-bao-ket-luan.docx", "ban-tin.docx", "ban-tin.html");
        assertThat(result.leftOut()).allMatch(file -> file.reason().code() == PackViolation.NO_CONFERENCE);
    }

    @Test
    void removesWhatAnEarlierPackLeftAndNothingElse() throws IOException {
        Path target = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(target.resolve("bien-ban.docx"), "of another conference");
        Files.writeString(target.resolve("notes.txt"), "mine");

        packs.write(order(Optional.empty()), target, Progress.SILENT);

        assertThat(names(target)).contains("notes.txt").doesNotContain("bien-ban.docx");
    }

    @Test
    void changesNothingWhenAFileCannotBeWritten() throws IOException {
        Path target = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(target.resolve("refused.xlsx"), "earlier");

        assertThatThrownBy(() -> packs.write(order(Optional.empty()), target, (done, total, file) -> {
                    throw new IllegalStateException("power failed");
                }))
                .hasMessage("power failed");

        assertThat(names(folder)).containsExactly("pack");
        assertThat(Files.readString(target.resolve("refused.xlsx"))).isEqualTo("earlier");
        assertThat(names(target)).containsExactly("refused.xlsx");
    }

    @Test
    void givesAZipOnlyToThoseWhoMaySeeAllUnits() throws IOException {
        conferences.importFile(SamplePictures.SAMPLE);
        Set<UUID> all = everything().units();

        assertThat(entries(service.zip(actor("leader", all), "HN-2017-10")))
                .hasSize(9)
                .contains("ban-tin.html");
        assertThatThrownBy(
                        () -> service.zip(actor("leader", Set.of(all.iterator().next())), "HN-2017-10"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.zip(actor("unit-officer", all), "HN-2017-10"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PackOrder order(Optional<String> conference) {
        return new PackOrder(everything(), "2017-9M", conference);
    }

    private Scope everything() {
        return new Scope(units.units().stream().map(Unit::id).collect(Collectors.toSet()));
    }

    private static Actor actor(String role, Set<UUID> units) {
        return new Actor(UUID.randomUUID(), "Somebody", role, units);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
