package vn.thidua;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Spring application. It is started by {@code vn.thidua.command.Main}. */
@SpringBootApplication(proxyBeanMethods = false)
public class ThiduaApplication {}
