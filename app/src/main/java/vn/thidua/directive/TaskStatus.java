package vn.thidua.directive;

/** How far a task has come. Being late is no status: it follows from the day. */
public enum TaskStatus {
    TODO,
    DOING,
    DONE,
    /** No longer asked. */
    WITHDRAWN
}
