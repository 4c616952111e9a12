package anye.declaration;

/** 业务进度: 按比例安置登记 while people are registered, then 完成申报. 发送税务部门 is told by the room that sends. */
public enum DeclarationState {
    REGISTERING, COMPLETED
}
