package vn.thidua.conference.proceedings;

import vn.thidua.document.ImageFile;

/**
 * A photograph of a conference.
 *
 * @param caption line under it
 * @param alternative what it shows, for readers who cannot see it
 */
public record ConferencePicture(ImageFile image, String caption, String alternative) {}
