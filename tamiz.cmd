@echo off
rem Runs Tamiz on Windows: finds a Java, builds when there is no finished build, hands over to it.
rem NEVER RUN by its authors, who have no Windows. It does less than the script ./tamiz: it builds once and not again when
rem sources change (delete cli\target\dist for that), keeps no start-up cache, and two first runs at once are not guarded.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "minimum=21"
set "java_home="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java_home for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined java_home for %%V in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
  if exist "%%~V" for /d %%H in ("%%~V\*") do call :try "%%~H"
)
if not defined java_home (
  echo tamiz: Tamiz needs Java %minimum% or newer; none was found. Install one, for example>&2
  echo   winget install EclipseAdoptium.Temurin.25.JDK>&2
  echo or set JAVA_HOME to one that you have.>&2
  exit /b 1
)

set "target=cli"
set "main=org.tamiz.cli.Tamiz"
set "arguments=%*"
if not exist "%root%\pom.xml" (
  if "%~1"=="bench" (
    echo tamiz: bench is only there in a checkout of the source; this is a release>&2
    exit /b 2
  )
  set "dist=%root%"
  goto run
)
if "%~1"=="bench" (
  set "target=bench"
  set "main=org.tamiz.bench.Bench"
)
if "%~1"=="bench" set "arguments=%arguments:*bench=%"
set "dist=%root%\%target%\target\dist"
if exist "%dist%\stamp" goto run

echo tamiz: building, once: about half a minute, some minutes where Maven must download first>&2
if not exist "%root%\target" mkdir "%root%\target"
pushd "%root%"
set "saved_java_home=%JAVA_HOME%"
set "JAVA_HOME=%java_home%"
call mvnw.cmd -B -ntp -Dquick -Dmaven.test.skip=true -pl %target% -am package >"%root%\target\launcher-build.log" 2>&1
set "result=%errorlevel%"
set "JAVA_HOME=%saved_java_home%"
popd
if not "%result%"=="0" (
  type "%root%\target\launcher-build.log">&2
  echo tamiz: the build failed; its output is in %root%\target\launcher-build.log>&2
  exit /b 1
)
type nul >"%dist%\stamp"

:run
"%java_home%\bin\java.exe" -Xlog:disable -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:+UseParallelGC %TAMIZ_JAVA_OPTS% -cp "%dist%\lib\*" %main% %arguments%
exit /b %errorlevel%

rem Keeps the folder %1 as java_home if a Java of the wanted version lies there. The last one found that fits wins.
:try
if not exist "%~f1\bin\java.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
set "version="
for /f "tokens=2 delims==" %%R in ('findstr /b "JAVA_VERSION=" "%~f1\release"') do set "version=%%~R"
if not defined version exit /b 0
for /f "tokens=1 delims=.-+" %%M in ("%version%") do set "major=%%M"
if %major% GEQ %minimum% set "java_home=%~f1"
exit /b 0
