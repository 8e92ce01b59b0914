using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Browser;

/// <summary>Browser tests with an application of their own, to kill it or to edit its content; each has projects of its own.</summary>
public abstract class OwnAppTest(Browsers browsers, RunningApp shared, OwnApp own) : BrowserTest(browsers, shared), IClassFixture<OwnApp>
{
    /// <summary>The application's own copy of the content.</summary>
    protected string Content => own.Content;

    protected override Task<AppProcess> StartApp() => own.Running();
}
