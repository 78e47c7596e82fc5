package vn.thidua.house.planted.silence;

import org.springframework.transaction.annotation.Transactional;

/** Changes nothing, so there is nothing to tell. */
class ReadingService {

    @Transactional(readOnly = true)
    public void read() {}
}
