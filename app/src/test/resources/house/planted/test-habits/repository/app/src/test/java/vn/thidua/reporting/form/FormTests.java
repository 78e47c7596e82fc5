package vn.thidua.reporting.form;

import org.mockito.Mockito;

class FormTests {
    @Test
    @Disabled
    void waits() {
        Thread.sleep(100);
        // Thread.sleep(100) would be worse
        String text = "@Disabled";
    }
}
