// SPDX-FileCopyrightText: 2026 The Raatihuone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/style/calendar.h"
#include "ui/style/canvas.h"
#include "ui/style/drawbuttons.h"
#include "ui/style/drawfields.h"
#include "ui/style/drawindicators.h"
#include "ui/style/drawmenus.h"
#include "ui/style/drawviews.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QtCore/QHash>
#include <QtWidgets/QApplication>
#include <QtWidgets/QtWidgets>

namespace raatihuone {

namespace {

using Draw = void (*)(const Canvas &);
using DrawTable = QHash<int, Draw>;

const DrawTable &primitives()
{
    static const DrawTable table{
        {QStyle::PE_PanelButtonCommand, drawButtonPanel},
        {QStyle::PE_PanelButtonTool, drawToolButtonPanel},
        {QStyle::PE_FrameDefaultButton, drawNothing},
        {QStyle::PE_FrameFocusRect, drawFocusRect},
        {QStyle::PE_PanelLineEdit, drawLineEditPanel},
        {QStyle::PE_FrameLineEdit, drawLineEditFrame},
        {QStyle::PE_Frame, drawStyledFrame},
        {QStyle::PE_FrameGroupBox, drawGroupFrame},
        {QStyle::PE_FrameTabWidget, drawNothing},
        {QStyle::PE_FrameTabBarBase, drawTabBarBase},
        {QStyle::PE_FrameStatusBarItem, drawNothing},
        {QStyle::PE_FrameMenu, drawNothing},
        {QStyle::PE_PanelMenu, drawMenuPanel},
        {QStyle::PE_PanelMenuBar, drawMenuBarEmptyArea},
        {QStyle::PE_PanelTipLabel, drawToolTipPanel},
        {QStyle::PE_PanelItemViewItem, drawRow},
        {QStyle::PE_PanelItemViewRow, drawBehindBranches},
        {QStyle::PE_IndicatorHeaderArrow, drawNothing},
        {QStyle::PE_PanelScrollAreaCorner, drawNothing},
        {QStyle::PE_IndicatorCheckBox, drawCheckBox},
        {QStyle::PE_IndicatorItemViewItemCheck, drawCheckBox},
        {QStyle::PE_IndicatorRadioButton, drawRadioButton},
        {QStyle::PE_IndicatorBranch, drawBranch},
        {QStyle::PE_IndicatorArrowUp, drawArrowUp},
        {QStyle::PE_IndicatorArrowDown, drawArrowDown},
        {QStyle::PE_IndicatorArrowLeft, drawArrowLeft},
        {QStyle::PE_IndicatorArrowRight, drawArrowRight},
    };
    return table;
}

const DrawTable &controls()
{
    static const DrawTable table{
        {QStyle::CE_PushButton, drawPushButton},
        {QStyle::CE_PushButtonBevel, drawButtonPanel},
        {QStyle::CE_PushButtonLabel, drawButtonLabel},
        {QStyle::CE_ComboBoxLabel, drawComboBoxLabel},
        {QStyle::CE_Header, drawHeader},
        {QStyle::CE_HeaderEmptyArea, drawHeaderEmptyArea},
        {QStyle::CE_TabBarTabShape, drawTabShape},
        {QStyle::CE_TabBarTabLabel, drawTabLabel},
        {QStyle::CE_MenuItem, drawMenuItem},
        {QStyle::CE_MenuEmptyArea, drawNothing},
        {QStyle::CE_MenuBarItem, drawMenuBarItem},
        {QStyle::CE_MenuBarEmptyArea, drawMenuBarEmptyArea},
        {QStyle::CE_ProgressBarGroove, drawProgressGroove},
        {QStyle::CE_ProgressBarContents, drawProgressContents},
        {QStyle::CE_ProgressBarLabel, drawNothing},
        {QStyle::CE_Splitter, drawSplitter},
    };
    return table;
}

const DrawTable &complexControls()
{
    static const DrawTable table{
        {QStyle::CC_ComboBox, drawComboBox},     {QStyle::CC_SpinBox, drawSpinBox},
        {QStyle::CC_ScrollBar, drawScrollBar},   {QStyle::CC_Slider, drawSlider},
        {QStyle::CC_ToolButton, drawToolButton},
    };
    return table;
}

const QHash<int, int> &metrics()
{
    static const QHash<int, int> table{
        {QStyle::PM_IndicatorWidth, IndicatorSize},
        {QStyle::PM_IndicatorHeight, IndicatorSize},
        {QStyle::PM_ExclusiveIndicatorWidth, IndicatorSize},
        {QStyle::PM_ExclusiveIndicatorHeight, IndicatorSize},
        {QStyle::PM_CheckBoxLabelSpacing, space::Small},
        {QStyle::PM_RadioButtonLabelSpacing, space::Small},
        {QStyle::PM_ScrollBarExtent, ScrollBarWidth},
        {QStyle::PM_ScrollBarSliderMin, ShortestHandle},
        {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
        {QStyle::PM_SplitterWidth, 7},
        {QStyle::PM_ButtonIconSize, iconsize::Text},
        {QStyle::PM_SmallIconSize, iconsize::Text},
        {QStyle::PM_LineEditIconSize, iconsize::Text},
        {QStyle::PM_FocusFrameHMargin, space::Small},
        {QStyle::PM_ButtonShiftHorizontal, 0},
        {QStyle::PM_ButtonShiftVertical, 0},
        {QStyle::PM_TabBarTabShiftVertical, 0},
        {QStyle::PM_TabBarBaseOverlap, 0},
        {QStyle::PM_TabBarTabOverlap, 0},
        {QStyle::PM_MenuPanelWidth, 1},
        {QStyle::PM_MenuHMargin, space::Hair},
        {QStyle::PM_MenuVMargin, space::Hair},
        {QStyle::PM_MenuBarPanelWidth, 0},
        {QStyle::PM_MenuBarVMargin, 0},
        {QStyle::PM_MenuBarHMargin, space::Small},
        {QStyle::PM_MenuBarItemSpacing, 0},
        {QStyle::PM_ToolTipLabelFrameWidth, space::Small},
        {QStyle::PM_LayoutHorizontalSpacing, space::Small},
        {QStyle::PM_LayoutVerticalSpacing, space::Small},
    };
    return table;
}

const QHash<int, int> &hints()
{
    static const QHash<int, int> table{
        {QStyle::SH_DialogButtonBox_ButtonsHaveIcons, 0},
        {QStyle::SH_ComboBox_Popup, 0},
        {QStyle::SH_Menu_Scrollable, 1},
        {QStyle::SH_EtchDisabledText, 0},
        {QStyle::SH_Widget_Animation_Duration, 0},
        {QStyle::SH_ItemView_ShowDecorationSelected, 1},
        {QStyle::SH_ScrollBar_Transient, 0},
        {QStyle::SH_TabBar_ElideMode, Qt::ElideNone},
    };
    return table;
}

const QHash<int, QString> &standardIcons()
{
    static const QHash<int, QString> table{
        {QStyle::SP_LineEditClearButton, QStringLiteral("x-lg")},
        {QStyle::SP_TitleBarCloseButton, QStringLiteral("x-lg")},
        {QStyle::SP_ArrowLeft, QStringLiteral("chevron-left")},
        {QStyle::SP_ArrowBack, QStringLiteral("chevron-left")},
        {QStyle::SP_ArrowRight, QStringLiteral("chevron-right")},
        {QStyle::SP_ArrowForward, QStringLiteral("chevron-right")},
        {QStyle::SP_ArrowUp, QStringLiteral("chevron-up")},
        {QStyle::SP_ArrowDown, QStringLiteral("chevron-down")},
        {QStyle::SP_FileDialogToParent, QStringLiteral("arrow-up")},
        {QStyle::SP_DirIcon, QStringLiteral("folder")},
        {QStyle::SP_FileIcon, QStringLiteral("file-earmark-text")},
    };
    return table;
}

void drawLine(const Canvas &canvas, QFrame::Shape shape)
{
    const QRect &rect = canvas.option->rect;
    const QRect line = shape == QFrame::HLine ? QRect(rect.left(), rect.center().y(), rect.width(), 1)
                                              : QRect(rect.center().x(), rect.top(), 1, rect.height());
    canvas.painter->fillRect(line, canvas.tokens.line);
}

QFrame::Shape shapeOf(QStyle::ControlElement element, const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == QStyle::CE_ShapedFrame && frame ? frame->frameShape : QFrame::NoFrame;
}

bool isTouchable(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractSlider *>(widget) ||
           qobject_cast<const QTabBar *>(widget) || qobject_cast<const QSplitterHandle *>(widget);
}

/// Lists and texts scroll under a frame that is wide enough for the frame of the focus; that of a text also
/// for the problem round it.
int frameWidth(const QWidget *widget)
{
    if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
        return space::Hair;
    return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : 1;
}

} // namespace

Style::Style(const Tokens &tokens) : QProxyStyle(QStringLiteral("Fusion")), m_tokens(tokens) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (const Draw draw = primitives().value(element))
        draw({painter, option, widget, this, m_tokens});
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Canvas canvas{painter, option, widget, this, m_tokens};
    const QFrame::Shape shape = shapeOf(element, option);
    if (shape == QFrame::HLine || shape == QFrame::VLine)
        drawLine(canvas, shape);
    else if (const Draw draw = controls().value(int(element)))
        draw(canvas);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const Draw draw = complexControls().value(int(control)))
        draw({painter, option, widget, this, m_tokens});
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    switch (element) {
    case SE_LineEditContents: {
        const int padding = frame && frame->lineWidth > 0 ? space::Small : space::Tight;
        return rect.adjusted(padding, 0, -padding, 0);
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return rect.adjusted(-3, -1, 3, 1).intersected(option->rect);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return rect;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return comboBoxPart(*option, part);
    case CC_SpinBox:
        return spinBoxPart(*option, part);
    case CC_ScrollBar:
        return scrollBarPart(*option, part);
    default:
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize drawn = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return pushButtonSize(*option, widget);
    case CT_ToolButton:
        return toolButtonSize(*option, drawn);
    case CT_LineEdit:
        return fieldSize(*option, contents, 2 * space::Medium);
    case CT_ComboBox:
    case CT_SpinBox:
        return fieldSize(*option, contents, FieldArrowWidth + space::Card);
    case CT_HeaderSection:
        return headerSize(*option, contents, widget);
    case CT_TabBarTab:
        return tabSize(*option, widget);
    case CT_MenuItem:
        return menuItemSize(*option, contents);
    case CT_MenuBarItem:
        return menuBarItemSize(*option, contents);
    case CT_CheckBox:
    case CT_RadioButton:
        return {drawn.width() + space::Hair, qMax(drawn.height(), SmallestTarget)};
    case CT_ProgressBar:
        return {contents.width(), ProgressHeight};
    case CT_ItemViewItem:
        return {drawn.width(), height::DenseRow.of(option->fontMetrics)};
    default:
        return drawn;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_DefaultFrameWidth)
        return frameWidth(widget);
    const auto found = metrics().constFind(int(metric));
    return found != metrics().cend() ? *found : QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *answer) const
{
    if (hint == SH_Table_GridLineColor)
        return static_cast<int>(m_tokens.line.rgba());
    const auto found = hints().constFind(int(hint));
    return found != hints().cend() ? *found : QProxyStyle::styleHint(hint, option, widget, answer);
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    const QString name = standardIcons().value(int(standard));
    return name.isEmpty() ? QProxyStyle::standardIcon(standard, option, widget) : icon(name, IconTone::Muted);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isTouchable(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        dressCalendar(calendar, m_tokens);
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget); text && text->frameShape() != QFrame::NoFrame)
        text->document()->setDocumentMargin(space::Tight);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setUsesScrollButtons(false);
}

const Tokens &currentTokens()
{
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style ? style->tokens() : lightTokens();
}

} // namespace raatihuone
