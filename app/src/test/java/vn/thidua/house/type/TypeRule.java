package vn.thidua.house.type;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule on classes, and the class that breaks it on purpose.
 *
 * @param rule with its reason
 * @param planted a class in a package of its own; the rule, tried on that package, finds it and nothing else
 */
record TypeRule(String name, ArchRule rule, Class<?> planted) {

    @Override
    public String toString() {
        return name;
    }
}
