/**
 * Conferences: what was prepared, said and concluded, the papers that come of it, and the pack that holds them all.
 *
 * <p>The command module takes a record in through {@link vn.thidua.conference.ConferenceImport} and writes the pack
 * through {@link vn.thidua.conference.ConferencePack}. Features: {@code proceedings} (the record and its page),
 * {@code paper} (the documents), {@code brief} (the brief as a page), {@code pack} (all files together).
 *
 * <p>Not here: figures, which are asked of {@code vn.thidua.reporting} and {@code vn.thidua.scoring} whenever a paper is
 * written and never stored; and tasks, which {@code vn.thidua.directive} keeps once the conclusions have ordered them.
 *
 * <p>Vocabulary: a conference is "hội nghị", its conclusions "kết luận"; see {@code docs/glossary.md}.
 */
@ApplicationModule(
        displayName = "Conference",
        allowedDependencies = {
            "shared",
            "web",
            "document",
            "organization",
            "identity",
            "directive",
            "reporting",
            "scoring"
        })
@NullMarked
package vn.thidua.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
