package vn.thidua.house;

import java.util.List;
import vn.thidua.house.files.ComposedLetters;
import vn.thidua.house.files.FileLength;
import vn.thidua.house.files.ForbiddenNames;
import vn.thidua.house.files.Licences;
import vn.thidua.house.files.MachinePaths;
import vn.thidua.house.files.MigrationFiles;
import vn.thidua.house.files.PackageInfos;
import vn.thidua.house.files.RuleShapes;
import vn.thidua.house.files.SharedSize;
import vn.thidua.house.files.TypesTold;
import vn.thidua.house.files.UsualLength;
import vn.thidua.house.place.Addresses;
import vn.thidua.house.place.HelpPages;
import vn.thidua.house.place.MenuAddresses;
import vn.thidua.house.place.TemplateFolders;
import vn.thidua.house.place.TestPackages;
import vn.thidua.house.place.Views;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.text.AuditActions;
import vn.thidua.house.text.CatchAll;
import vn.thidua.house.text.CommentHabits;
import vn.thidua.house.text.ExactNumbers;
import vn.thidua.house.text.MessageFiles;
import vn.thidua.house.text.MessageKeys;
import vn.thidua.house.text.SchemaOwners;
import vn.thidua.house.text.SecurityDocuments;
import vn.thidua.house.text.TestHabits;
import vn.thidua.house.text.VietnameseInJava;

/**
 * The rules of the house on files. Reads like the list on the wall.
 *
 * <p>Words and markup in templates, and the two languages of the messages, are judged by the kit that reads them:
 * {@code vn.thidua.web.TemplateTextTests} and {@code vn.thidua.web.TextsTests}.
 */
final class HouseRules {

    private HouseRules() {}

    static List<HouseRule> all() {
        return List.of(
                // Files as such
                new FileLength(),
                new UsualLength(),
                new ForbiddenNames(),
                new PackageInfos(),
                new TypesTold(),
                new SharedSize(),
                new ComposedLetters(),
                new MachinePaths(),
                new Licences(),
                new MigrationFiles(),
                new RuleShapes(),
                // One name, eight places
                new Addresses(),
                new MenuAddresses(),
                new TemplateFolders(),
                new Views(),
                new TestPackages(),
                new HelpPages(),
                // What files say
                new VietnameseInJava(),
                new MessageFiles(),
                new MessageKeys(),
                new AuditActions(),
                new SchemaOwners(),
                new CatchAll(),
                new ExactNumbers(),
                new CommentHabits(),
                new TestHabits(),
                new SecurityDocuments());
    }
}
