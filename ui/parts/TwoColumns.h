#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace parvis::ui {

/// Two columns side by side where there is room for both, else one below the other.
class TwoColumns : public QWidget {
    Q_OBJECT

public:
    enum class OnTop { First, Second };

    /// `breakpoint`: the least width for two columns. `onTop` is which stands above in one column.
    TwoColumns(int breakpoint, OnTop onTop, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* first() const { return m_first; }
    [[nodiscard]] QVBoxLayout* second() const { return m_second; }
    /// How the room is shared; equally unless told. A column without visible widgets takes none.
    void setShares(int first, int second);
    void setSecondVisible(bool visible);
    void setFirstVisible(bool visible);
    void setBreakpoint(int breakpoint);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    int m_breakpoint;
    OnTop m_onTop;
    QBoxLayout* m_row;
    QWidget* m_firstColumn;
    QWidget* m_secondColumn;
    QVBoxLayout* m_first;
    QVBoxLayout* m_second;
};

} // namespace parvis::ui
