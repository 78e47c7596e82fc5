/** Tests of cases judged from files. The cases themselves are readable data under {@code src/test/resources/recognition}. */
@NullMarked
package vn.thidua.recognition.file;

import org.jspecify.annotations.NullMarked;
