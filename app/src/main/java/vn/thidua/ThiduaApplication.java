package vn.thidua;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The Spring application. It is started by {@code vn.thidua.command.Main}.
 *
 * <p>Beans are named after their whole class: two modules may have a feature of the same name, with classes of the same name.
 */
@SpringBootApplication(proxyBeanMethods = false, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ThiduaApplication {}
