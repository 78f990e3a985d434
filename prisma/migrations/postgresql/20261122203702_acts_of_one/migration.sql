-- CreateIndex
CREATE INDEX "DoneForm_actorId_idx" ON "DoneForm"("actorId");

-- CreateIndex
CREATE INDEX "DoneForm_subjectId_idx" ON "DoneForm"("subjectId");
