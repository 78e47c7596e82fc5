/**
 * The sample data of the October 2017 briefing: invented figures, workbooks with planted defects, pictures.
 *
 * <p>Start reading at {@code SampleFigures} (the numbers), then {@code SampleWorkbooks} (the files), then
 * {@code PlantedDefects}. {@code SampleFilesTests} holds the committed files equal to what this package makes.
 */
@NullMarked
package vn.thidua.samples;

import org.jspecify.annotations.NullMarked;
