// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/ask.h"

#include <QtPrintSupport/QPrinter>

#include <deque>
#include <stdexcept>

namespace raatihuone {

/// Answers from queues and keeps what was asked. A question that no test expected is an error.
class QueuedAsk : public Ask
{
public:
    std::deque<std::optional<int>> answers; ///< to question()
    std::deque<QString> files;              ///< to openFile() and saveFile(); empty means cancelled
    std::vector<QuestionText> questions;
    std::vector<QuestionText> messages;
    std::vector<FileWish> wishes;
    std::vector<QUrl> viewed;

    std::optional<int> question(QWidget *, const QuestionText &text) override
    {
        questions.push_back(text);
        return next(answers);
    }
    void message(QWidget *, const QuestionText &text) override { messages.push_back(text); }
    QString openFile(QWidget *, const FileWish &wish) override { return file(wish); }
    /// All that are left in @ref files.
    QStringList openFiles(QWidget *, const FileWish &wish) override
    {
        wishes.push_back(wish);
        QStringList all;
        while (!files.empty())
            all += next(files);
        return all;
    }
    QString openFolder(QWidget *, const QString &) override { return next(files); }
    QString saveFile(QWidget *, const FileWish &wish) override { return file(wish); }
    /// Prints into the next of @ref files.
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(next(files));
        return !printer.outputFileName().isEmpty();
    }
    void view(const QUrl &url) override { viewed.push_back(url); }

private:
    template <typename Answer> static Answer next(std::deque<Answer> &queue)
    {
        if (queue.empty())
            throw std::logic_error("asked without an answer in the queue");
        const Answer answer = queue.front();
        queue.pop_front();
        return answer;
    }

    QString file(const FileWish &wish)
    {
        wishes.push_back(wish);
        return next(files);
    }
};

} // namespace raatihuone
