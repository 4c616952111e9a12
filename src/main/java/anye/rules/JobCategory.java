package anye.rules;

/** 岗位性质, which decides the retirement line of a woman: 工人岗 50, 管理技术岗 55. */
public enum JobCategory {
    WORKER, MANAGERIAL
}
