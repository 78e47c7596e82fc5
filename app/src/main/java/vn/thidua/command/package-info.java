/**
 * The commands of {@code ./thidua}: what a person types, in which order the modules work, and what is printed.
 *
 * <p>Start reading at {@code Main}, then {@code ReviewJob} (the main job, which {@code demo} and {@code review} share) or {@code
 * FormCommand} (a command from files to files). The
 * database that a command runs on is in {@code database}. No rule of the business lives here.
 */
@ApplicationModule(
        displayName = "Command",
        allowedDependencies = {
            "shared",
            "web",
            "document",
            "organization",
            "audit",
            "identity",
            "directive",
            "reporting",
            "scoring",
            "recognition",
            "conference"
        })
@NullMarked
package vn.thidua.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
