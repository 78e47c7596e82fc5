class ErrorAdvice {
    void last() {
        try {
        } catch (Exception e) {
        }
    }
}
