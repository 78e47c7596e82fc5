package vn.thidua.house.planted.silence;

import org.springframework.transaction.annotation.Transactional;

/** Changes something and tells nobody. */
public class SilentService {

    @Transactional
    public void change() {}
}
